/** How a pointer begins: the text that a checkout has instead of a file kept in Git LFS (specification, version 1). */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/'
