using System.Text.Json.Serialization;

namespace Attest.Facts;

/// <summary>Writes a closed word list as the contract's words ("at_least"), never as numbers, and reads nothing else.</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(ContractWords.Spelling, allowIntegerValues: false)
    where T : struct, Enum;
