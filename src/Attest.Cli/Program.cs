using Attest.Cli;

return await Composition.RunAsync(args, Surroundings.OfProcess()).ConfigureAwait(false);
