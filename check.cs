// The one command of developers: `dotnet run check.cs` looks at format, build, tests and documents;
// `dotnet run check.cs -- fast` leaves out what takes longest, for every commit. Ends with 0 when all is well.
using System.Diagnostics;
using System.Runtime.CompilerServices;

const string FormatFix = "mend it with: dotnet format whitespace Attest.slnx";
const string DocumentFix = "the tests of tests/Attest.House.Tests/Documents say what is missing";

var fast = args is ["fast"];
if (args.Length > 0 && !fast)
{
    Console.Error.WriteLine("usage: dotnet run check.cs [-- fast]");
    return 2;
}

Step[] steps = fast
    ?
    [
        new("build", "build tests/Attest.Tests -v q", Stops: true),
        new("build", "build tests/Attest.House.Tests -v q", Stops: true),
        new("test", "run --no-build --project tests/Attest.Tests -- -noLogo"),
        new("house and documents", "run --no-build --project tests/Attest.House.Tests -- -noLogo", DocumentFix),
    ]
    :
    [
        new("restore", "restore Attest.slnx -v q", Stops: true),
        new("format", "format whitespace Attest.slnx --verify-no-changes --no-restore", FormatFix),
        new("build", "build Attest.slnx --no-restore -v q", Stops: true),
        new("test", "test --solution Attest.slnx --no-build"),
        new("documents", "run --no-build --project tests/Attest.House.Tests -- -noLogo -namespace Attest.House.Tests.Documents", DocumentFix),
    ];

var root = Path.GetDirectoryName(Here())!;
var failed = new List<string>();
foreach (var step in steps)
{
    var watch = Stopwatch.StartNew();
    var ok = Run(step.Command);
    Console.WriteLine($"== {step.Name}: {(ok ? "ok" : "FAILED")} after {watch.Elapsed.TotalSeconds:F1} s");
    if (ok) continue;
    failed.Add(step.Name);
    if (step.Fix is not null) Console.WriteLine($"   {step.Fix}");
    if (step.Stops) break; // what follows would look at an older build
}

Console.WriteLine(failed.Count == 0 ? "== all is well" : $"== failed: {string.Join(", ", failed)}");
return failed.Count == 0 ? 0 : 1;

bool Run(string command)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", command) { WorkingDirectory = root })!; // null only with UseShellExecute
    process.WaitForExit();
    return process.ExitCode == 0;
}

static string Here([CallerFilePath] string path = "") => path;

internal sealed record Step(string Name, string Command, string? Fix = null, bool Stops = false);
