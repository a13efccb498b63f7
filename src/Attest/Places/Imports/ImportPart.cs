namespace Attest.Places.Imports;

/// <summary>A stream of places within a file: the file itself, or an entry of an archive.</summary>
/// <param name="Name">"ML.txt", "ML.zip/ML.txt".</param>
/// <param name="Open">Opens it from its beginning; as often as is needed, one at a time.</param>
internal sealed record ImportPart(string Name, Func<Stream> Open);
