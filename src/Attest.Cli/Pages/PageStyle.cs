using Attest.Cli.Configuration;

namespace Attest.Cli.Pages;

/// <summary>How a page may look.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Color">True when escapes are understood.</param>
/// <param name="Unicode">False when only ASCII can be shown.</param>
internal sealed record PageStyle(int Width, bool Color, bool Unicode)
{
    /// <summary>That of the terminal or pipe.</summary>
    public static PageStyle Of(Surroundings around, Settings settings) => new(settings.Width, settings.Color, around.Unicode);
}
