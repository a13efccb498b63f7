using Attest.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["throughput", ..]) return Throughput.Run(args.Length > 1 ? args[1] : Throughput.Invented, args.Length > 2 ? args[2] : "10");
BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
return 0;
