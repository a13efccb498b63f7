namespace Attest.Actors;

/// <summary>Codes of the trade for what an actor does.</summary>
internal static class ActorRoles
{
    private static readonly string[] Codes = ["REB", "UAF", "CRM", "MIL", "COP", "SPY", "GOV", "PTY", "IGO", "NGO", "CVL"];

    /// <summary>All of them, for messages.</summary>
    public static string Known => string.Join(", ", Codes);

    /// <summary>True for one of them.</summary>
    public static bool IsOne(string code) => Array.IndexOf(Codes, code) >= 0;

    /// <summary>The code of an actor that no row gives one.</summary>
    public static string Of(ActorType type) => type switch
    {
        ActorType.ArmedGroup or ActorType.Coalition => "REB",
        ActorType.Criminal => "CRM",
        ActorType.StateMilitary or ActorType.Paramilitary or ActorType.Peacekeeping or ActorType.ForeignOperation => "MIL",
        ActorType.Intelligence => "SPY",
        ActorType.StatePolice => "COP",
        ActorType.StateGovernment => "GOV",
        ActorType.Political => "PTY",
        ActorType.Igo => "IGO",
        ActorType.Monitor => "NGO",
        ActorType.Civilians => "CVL",
        _ => "UAF",
    };
}
