import type { RawApiTypes } from '@datocms/cma-client'
import type { SimulatedTrack, SimulatedUpload } from './world.ts'

export function toRawTrack(track: SimulatedTrack): RawApiTypes.UploadTrack {
  return {
    type: 'upload_track',
    id: track.id,
    attributes: {
      type: track.type,
      name: track.name,
      language_code: track.language,
      closed_captions: track.closedCaptions,
      status: track.status,
      error: track.error,
    },
    relationships: { upload: { data: { type: 'upload', id: track.uploadId } } },
  }
}

export function toRawUpload(upload: SimulatedUpload): RawApiTypes.Upload {
  const path = `/64174/1646149665-${upload.filename}`
  const isVideo = upload.mimeType.startsWith('video/')
  return {
    type: 'upload',
    id: upload.id,
    attributes: {
      size: 1_048_576,
      width: isVideo ? 1920 : null,
      height: isVideo ? 1080 : null,
      path,
      basename: upload.filename.replace(/\.[^.]*$/, ''),
      filename: upload.filename,
      url: `https://www.datocms-assets.com${path}`,
      format: upload.filename.split('.').at(-1) ?? null,
      author: null,
      copyright: null,
      notes: null,
      md5: 'd41d8cd98f00b204e9800998ecf8427e',
      duration: isVideo ? 60 : null,
      frame_rate: isVideo ? 25 : null,
      blurhash: null,
      thumbhash: null,
      mux_playback_id: upload.playbackId,
      mux_mp4_highest_res: upload.playbackId === null ? null : 'high',
      default_field_metadata: {
        alt: {},
        title: {},
        custom_data: {},
        focal_point: null,
        poster_time: null,
      },
      is_image: upload.mimeType.startsWith('image/'),
      created_at: upload.createdAt,
      updated_at: upload.createdAt,
      mime_type: upload.mimeType,
      tags: [],
      smart_tags: [],
      exif_info: {},
      colors: [],
    },
    relationships: {
      upload_collection: { data: null },
      creator: { data: { type: 'account', id: '312' } },
    },
    meta: { antivirus: { status: 'clean', checked_at: null, threat_name: null } },
  }
}

export function toRawSite(internalDomain: string | null): RawApiTypes.Site {
  return {
    type: 'site',
    id: '64174',
    attributes: {
      name: 'Simulated project',
      domain: null,
      google_maps_api_token: null,
      imgix_host: 'www.datocms-assets.com',
      internal_domain: internalDomain,
      locales: ['en'],
      timezone: 'Europe/London',
      no_index: true,
      favicon: null,
      last_data_change_at: null,
      require_2fa: false,
      ip_tracking_enabled: false,
      force_use_of_sandbox_environments: false,
      assets_cdn_default_settings: { image: {}, video: {} },
      theme: { type: 'monochromatic', hue: 190, logo: null },
      global_seo: null,
    },
    relationships: {
      account: { data: null },
      owner: { data: { type: 'account', id: '312' } },
      item_types: { data: [] },
    },
    meta: {
      created_at: '2026-03-01T09:00:00.000Z',
      draft_mode_default: false,
      improved_timezone_management: true,
      improved_hex_management: true,
      improved_gql_multilocale_fields: true,
      improved_gql_visibility_control: true,
      improved_boolean_fields: true,
      improved_validation_at_publishing: true,
      improved_exposure_of_inline_blocks_in_cda: true,
      improved_items_listing: true,
      milliseconds_in_datetime: true,
      non_localized_focal_points: true,
      allow_custom_theme: false,
    },
  }
}
