// Loaded before a program: tells its peak memory (resident, in KB) as it ends.
process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
