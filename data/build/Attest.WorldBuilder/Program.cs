using System.Diagnostics;
using Attest.Places;
using Attest.Places.Files;
using Attest.WorldBuilder;

// dotnet Attest.WorldBuilder.dll OWN-TABLES LEXICONS BUILD-FOLDER FILE
if (args is not [var tables, var lexicons, var build, var file])
{
    Console.Error.WriteLine("expected: the folder of own tables, that of the lexicons, that of the npm packages, the file to write");
    return 2;
}

var clock = Stopwatch.StartNew();
try
{
    var own = OwnTables.Read(tables) with { Words = LexiconWords.Read(lexicons) };
    var packages = Packages.Read(build);
    var writer = new WorldWriter();
    var sources = new World(own, packages).Write(writer);
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".");
    var info = writer.Write(file, new GazetteerCard { Name = "default", Sources = [.. sources], Missing = packages is null ? "towns, units and borders: Node.js or the npm packages of data/build were not there" : null });
    Console.WriteLine($"gazetteer: {info.Rows} places, {info.Names} names, {info.Bytes / 1e6:0.0} MB, {clock.ElapsedMilliseconds} ms, sha256 {info.Sha256[..12]}");
    if (info.Missing is { } missing) Console.WriteLine($"gazetteer: without {missing}");
    return 0;
}
catch (PlaceException trouble)
{
    Console.Error.WriteLine($"{PlaceException.Slug}: {trouble.Message}");
    return 1;
}
