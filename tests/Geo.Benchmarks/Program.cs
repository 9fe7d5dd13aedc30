using BenchmarkDotNet.Running;
using Geo.Benchmarks.Language;

// bench/language.sh starts the worker; everything else is BenchmarkDotNet's: --filter '*' runs all.
if (args is ["language-worker"])
{
    await new LanguageWorker(Console.In, Console.Out).RunAsync();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(LanguageWorker).Assembly).Run(args);
}
