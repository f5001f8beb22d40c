import { ApiRefusal } from './api-error.ts'
import type { SimulatedRequest } from './exchange.ts'
import type { DatoCmsSettings } from './options.ts'

/** What every request must bear. Throws an ApiRefusal. */
export function checkHeaders({ headers, body }: SimulatedRequest, settings: DatoCmsSettings): void {
  if (tokenRights(headers, settings) === undefined) {
    throw new ApiRefusal('INVALID_AUTHORIZATION_HEADER')
  }
  if (!/^application\/(vnd\.api\+)?json\b/.test(headers.accept ?? '')) {
    throw new ApiRefusal('INVALID_ACCEPT_HEADER')
  }
  if (headers['x-api-version'] !== '3') throw new ApiRefusal('INVALID_API_VERSION')
  const type = headers['content-type'] ?? ''
  if (body.length > 0 && !/^application\/(vnd\.api\+)?json\b/.test(type)) {
    throw new ApiRefusal('INVALID_CONTENT_TYPE_HEADER')
  }
  const environment = headers['x-environment']
  if (environment !== undefined && !settings.environments.includes(environment)) {
    throw new ApiRefusal('INVALID_ENVIRONMENT', { environment })
  }
}

function tokenRights(headers: SimulatedRequest['headers'], { tokens }: DatoCmsSettings) {
  const [, token = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? []
  return Object.hasOwn(tokens, token) ? tokens[token] : undefined
}

export function checkMayWrite({ headers }: SimulatedRequest, settings: DatoCmsSettings): void {
  if (tokenRights(headers, settings) !== 'all') {
    throw new ApiRefusal('INSUFFICIENT_PERMISSIONS', { required_action: 'update' })
  }
  if (settings.planUpgradeRequired) throw new ApiRefusal('PLAN_UPGRADE_REQUIRED')
}

/** DatoCMS refuses track writes in sandboxes. */
export function checkMayWriteTracks(request: SimulatedRequest, settings: DatoCmsSettings): void {
  checkMayWrite(request, settings)
  const environment = request.headers['x-environment'] ?? settings.environments[0]
  if (environment !== settings.environments[0]) {
    throw new ApiRefusal('IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT')
  }
}
