namespace Attest.Naming;

public sealed record Story;
