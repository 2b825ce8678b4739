/** What stands in a checkout for a file that Git LFS keeps elsewhere begins so (Git LFS specification, version 1). */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/'
