// Loaded into a child of the start script, so that it ends in order when the script is killed.
const { DEV_SCRIPT } = process.env

if (DEV_SCRIPT) {
  // Under --watch the channel leads to the watcher, which would live on.
  const look = setInterval(() => {
    if (isAlive(Number(DEV_SCRIPT))) return
    clearInterval(look)
    process.kill(process.ppid, 'SIGTERM')
    process.kill(process.pid, 'SIGTERM')
  }, 1000)
  look.unref()
} else if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
