using System.CommandLine;

namespace Attest.Cli.Commands;

/// <summary>A command with the examples its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines that work as they stand.</summary>
    public IReadOnlyList<string> Examples => examples;
}
