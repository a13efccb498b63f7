using System.Globalization;
using System.Text.Json;

namespace Attest.Places.Imports;

/// <summary>The objects of one array in a JSON object, one at a time, so that a file of gigabytes needs the room of its largest item.</summary>
/// <param name="stream">The file.</param>
/// <param name="file">What it is called in messages.</param>
/// <param name="array">The member whose items are wanted: "features", "elements".</param>
internal sealed class JsonItems(Stream stream, string file, string array)
{
    /// <summary>The largest item, in bytes: an outline of a country with every bend of its coast has some tens of millions.</summary>
    public const int Largest = 1 << 28;

    private byte[] _buffer = new byte[1 << 16];
    private int _from, _to;
    private bool _ended, _found;
    private JsonReaderState _state;
    private Step _step = Step.Begin;

    private enum Step
    {
        Begin,
        Members,
        Items,
        Done,
    }

    /// <summary>Number of the item last read, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next item.</summary>
    /// <returns>Null when there is none left.</returns>
    /// <exception cref="PlaceException">The file is no such JSON, cut short, or an item is too large.</exception>
    public JsonDocument? Next()
    {
        try
        {
            while (_step != Step.Done)
            {
                if (!Try(out var item)) Fill();
                else if (item is not null) return item;
            }
        }
        catch (JsonException trouble)
        {
            throw new PlaceException(string.Create(CultureInfo.InvariantCulture, $"{file}: item {Number + 1}: expected JSON, found something else: {Cause.Of(trouble)}"), trouble);
        }

        return _found ? null : throw new PlaceException($"{file}: expected a member \"{array}\" with a list, found none");
    }

    /// <summary>One step; false when there are too few bytes for it, and then nothing has changed.</summary>
    private bool Try(out JsonDocument? item)
    {
        item = null;
        if (_step == Step.Begin && _from == 0 && _to >= 3 && _buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8)) _from = 3;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_from, _to - _from), _ended, _state);
        if (!reader.Read()) return false;
        var next = _step;
        if (_step == Step.Begin) next = reader.TokenType == JsonTokenType.StartObject ? Step.Members : throw new PlaceException($"{file}: expected a JSON object, found {reader.TokenType}");
        else if (_step == Step.Items)
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.EndArray) next = Step.Members;
            else if (!reader.TrySkip()) return false;
            else item = JsonDocument.Parse(_buffer.AsMemory(_from + start, (int)reader.BytesConsumed - start).ToArray());
        }
        else if (reader.TokenType == JsonTokenType.EndObject) next = Step.Done;
        else
        {
            var wanted = reader.ValueTextEquals(array);
            if (!reader.Read()) return false;
            if (wanted && reader.TokenType == JsonTokenType.StartArray) (next, _found) = (Step.Items, true);
            else if (!reader.TrySkip()) return false;
        }

        if (item is not null) Number++;
        (_step, _state) = (next, reader.CurrentState);
        _from += (int)reader.BytesConsumed;
        return true;
    }

    private void Fill()
    {
        if (_ended) throw new PlaceException(string.Create(CultureInfo.InvariantCulture, $"{file}: expected more behind item {Number}, found the end of the file: it is cut short"));
        _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
        (_from, _to) = (0, _to - _from);
        if (_to > Largest) throw new PlaceException(string.Create(CultureInfo.InvariantCulture, $"{file}: expected items of at most {Largest} bytes, found a larger one"));
        if (_to > _buffer.Length / 2) Array.Resize(ref _buffer, _buffer.Length * 2);
        while (_to < _buffer.Length && !_ended)
        {
            var read = stream.Read(_buffer, _to, _buffer.Length - _to);
            _to += read;
            _ended = read == 0;
        }
    }
}
