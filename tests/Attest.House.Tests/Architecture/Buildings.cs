using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Attest.House.Tests.Architecture;

/// <summary>What the rules are held against: the house as it is, and the house with violations planted in it.</summary>
internal static class Buildings
{
    /// <summary>The engine.</summary>
    public static readonly System.Reflection.Assembly Engine = typeof(Pipeline).Assembly;

    /// <summary>The command line.</summary>
    public static readonly System.Reflection.Assembly Cli = System.Reflection.Assembly.Load("Attest.Cli");

    /// <summary>Types that break the rules on purpose, in the namespaces the rules speak of.</summary>
    public static readonly System.Reflection.Assembly Plants = typeof(SecondMeetingPlace).Assembly;

    /// <summary>The product.</summary>
    public static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies(Engine, Cli).Build();

    /// <summary>The product and the planted violations.</summary>
    public static readonly ArchUnitNET.Domain.Architecture Planted = new ArchLoader().LoadAssemblies(Engine, Cli, Plants).Build();

    /// <summary>Our own types: those of a namespace that begins with Attest, compiler's work excluded.</summary>
    public static IEnumerable<IType> OwnTypes(this ArchUnitNET.Domain.Architecture house) =>
        house.Types.Where(type => RoomTable.IsOurs(type.Namespace.FullName));
}
