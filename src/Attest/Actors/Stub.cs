namespace Attest.Actors;
/// <summary>x</summary>
public readonly record struct ActorHit(int First, int Count, string Id, string Name, string Kind);
