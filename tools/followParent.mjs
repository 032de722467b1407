// Loaded into a child of the start script: when the channel to it closes, the script is gone and the child stops in order.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
