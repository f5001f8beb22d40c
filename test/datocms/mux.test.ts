import { expect, test } from 'vitest'
import { readTrackText } from '../../src/datocms/mux.ts'
import { createDispatcher } from '../../src/datocms/wire.ts'
import { textReply } from '../simulator/exchange.ts'
import { answer, unavailable } from '../simulator/faults.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { scaledClock } from '../support/scaled-clock.ts'

test('Mux is not asked again and again while it is down, and is read again when it answers', async () => {
  const clock = scaledClock(200)
  await using simulator = await startSimulator({ clock })
  const upload = simulator.addUpload()
  const track = simulator.addTrack({ uploadId: upload.id, language: 'en', text: 'WEBVTT\n' })
  const dispatcher = createDispatcher()
  const baseUrl = new URL(simulator.urls.mux)
  const mux = { clock, dispatcher, baseUrl, failures: 0 }
  const address = { playbackId: upload.playbackId ?? '', trackId: track.id }
  const read = async (times: number): Promise<number> => {
    const before = simulator.count({ service: 'mux' })
    for (let nth = 0; nth < times; nth++) await readTrackText(mux, address)
    return simulator.count({ service: 'mux' }) - before
  }

  simulator.faults.request = ({ service }) => (service === 'mux' ? unavailable() : null)
  expect(await read(8)).toBe(8 * 4)
  expect(await read(56)).toBe(56)
  expect(await read(10)).toBe(0)

  mux.failures = 20
  simulator.faults.request = () => null
  expect(await readTrackText(mux, address)).toMatchObject({ kind: 'text' })
  expect(mux.failures).toBe(0)
  await dispatcher.destroy()
})

test('a web page in place of a text is no text', async () => {
  const clock = scaledClock(200)
  await using simulator = await startSimulator({ clock })
  const upload = simulator.addUpload()
  const track = simulator.addTrack({ uploadId: upload.id, language: 'en', text: 'WEBVTT\n' })
  const dispatcher = createDispatcher()
  const mux = { clock, dispatcher, baseUrl: new URL(simulator.urls.mux), failures: 0 }
  const page = answer(textReply(200, '\n<!doctype html><title>Log in</title>', 'text/html'))
  simulator.faults.request = ({ service }) => (service === 'mux' ? page : null)
  const address = { playbackId: upload.playbackId ?? '', trackId: track.id }
  const text = await readTrackText(mux, address)
  expect(text).toEqual({ kind: 'unreadable', reason: 'Mux answers with a web page' })
  await dispatcher.destroy()
})
