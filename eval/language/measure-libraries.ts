export async function measureLibraries(): Promise<void> {}
