/** A message without what differs from run to run: folders of the example, ports, ids that are made up. */
export function tidy(message: string, ...folders: readonly string[]): string {
  return folders
    .reduce((text, folder) => text.replaceAll(folder, '/home/runner/work/films/films'), message)
    .replace(
      /\/tmp\/replaced-subtitles-\w+|\S*\/replaced-subtitles-\w+/g,
      '/home/runner/work/_temp/replaced-subtitles',
    )
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:8080')
    .replace(/\bjob [0-9a-f]{24}\b/g, 'job cd81bcaac8a66a6f55459467')
    .replace(/\b[0-9A-Za-z]{50}\b/g, 'xBe7u01029ipxBLQhYzZCJ1cke01zCkuUsgnYtH0017nNzbpv2YcsoMDmw')
}
