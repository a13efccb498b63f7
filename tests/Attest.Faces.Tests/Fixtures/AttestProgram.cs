using System.Diagnostics;
using System.Text;

namespace Attest.Faces.Tests.Fixtures;

/// <summary>The real program, started as a user's shell would start it.</summary>
internal static class AttestProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Where the program lies: beside the tests.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "Attest.Cli.dll");

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> RunAsync(string[] arguments, string? input = null, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) await process.StandardInput.BaseStream.WriteAsync(Encoding.Latin1.GetBytes(Latin(input)));
        process.StandardInput.Close();
        await EndAsync(process);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts it; whoever asked feeds it and waits for it.</summary>
    public static Process Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.ArgumentList.Add(Assembly);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("ATTEST_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(AppContext.BaseDirectory, "no-configuration");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
    }

    /// <summary>Waits for its end, and ends it where it does not come.</summary>
    public static async Task EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"the program did not end within {Patience}");
        }
    }

    /// <summary>A file with a text in it, in a folder that lasts as long as the tests' output.</summary>
    public static string FileWith(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("attest-faces-").FullName;
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    // UTF-8 bytes as Latin-1 letters, so that a test may also write bytes that are no UTF-8: those of \u00FF as they stand.
    private static string Latin(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value == 0xFF ? "\u00FF" : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(rune.ToString()))));
}
