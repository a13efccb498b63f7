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
        start.Environment.Remove("NO_COLOR");
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(AppContext.BaseDirectory, "no-configuration");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(AppContext.BaseDirectory, "no-imports");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
    }

    /// <summary>Gives it a line or more; they arrive at once.</summary>
    public static async Task GiveAsync(Process process, string lines)
    {
        await process.StandardInput.WriteAsync(lines);
        await process.StandardInput.FlushAsync();
    }

    /// <summary>The next line it prints.</summary>
    public static async Task<string> AnswerAsync(Process process) =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException("the program ended without an answer");

    /// <summary>Everything a stream still brings.</summary>
    public static Task<string> RestAsync(StreamReader stream) => stream.ReadToEndAsync();

    /// <summary>What a shell prints that is given a script.</summary>
    public static async Task<string> ShellAsync(string shell, string script)
    {
        var start = new ProcessStartInfo(shell) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Directory.CreateTempSubdirectory("attest-faces-").FullName };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{shell} did not start");
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await EndAsync(process);
        return output;
    }

    /// <summary>Feeds it until it ends.</summary>
    public static async Task FeedAsync(Process process, string line)
    {
        try
        {
            while (!process.HasExited) await process.StandardInput.WriteAsync(line);
        }
        catch (IOException)
        {
            // The program has ended, which is what is waited for.
        }
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
