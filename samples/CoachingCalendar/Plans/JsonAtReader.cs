using System.Text;
using System.Text.Json;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Reads JSON, with comments and trailing commas, into values that know their lines.</summary>
public ref struct JsonAtReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;
    private int counted;
    private int line = 1;

    private JsonAtReader(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        reader = new(
            bytes,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
    }

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonAt Read(ReadOnlySpan<byte> utf8)
    {
        var bom = Encoding.UTF8.Preamble;
        var at = new JsonAtReader(utf8.StartsWith(bom) ? utf8[bom.Length..] : utf8);
        at.reader.Read();
        var value = at.Value();
        // Anything after the value is an error, which the reader finds.
        at.reader.Read();
        return value;
    }

    private JsonAt Value()
    {
        var at = Line();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonAt.Object(at, Members()),
            JsonTokenType.StartArray => new JsonAt.Array(at, Items()),
            JsonTokenType.String => new JsonAt.Text(at, reader.GetString()!),
            JsonTokenType.Number => new JsonAt.Number(at, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True or JsonTokenType.False => new JsonAt.Flag(at, reader.GetBoolean()),
            JsonTokenType.Null => new JsonAt.Nothing(at),
            _ => throw new InvalidOperationException($"No such token here: {reader.TokenType}."),
        };
    }

    private ValueList<JsonAt.Member> Members()
    {
        var members = new List<JsonAt.Member>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, at) = (reader.GetString()!, Line());
            reader.Read();
            members.Add(new(name, at, Value()));
        }
        return members.ToValueList();
    }

    private ValueList<JsonAt> Items()
    {
        var items = new List<JsonAt>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value());
        return items.ToValueList();
    }

    // Tokens come in order, so each line break is counted once.
    private int Line()
    {
        var start = (int)reader.TokenStartIndex;
        line += bytes[counted..start].Count((byte)'\n');
        counted = start;
        return line;
    }
}
