const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(?:\.|$)/i

/**
 * Whether a name of a file or folder is that of a device on Windows, with any ending too, where nothing can be checked
 * out under it. (Windows: naming files, paths, and namespaces.) `con`, `aux`, `nul` and `prn` are languages as well.
 */
export function isDeviceName(name: string): boolean {
  return device.test(name)
}
