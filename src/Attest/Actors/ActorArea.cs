namespace Attest.Actors;

/// <summary>A country an actor is reported in.</summary>
/// <param name="Country">ISO alpha-2.</param>
/// <param name="Weight">How much of what is reported of it happens there, above 0 to 1; only its order among the actor's countries matters.</param>
public readonly record struct ActorArea(string Country, double Weight);
