using System.Text;
using System.Text.Json;

namespace LearningCycles.Fuzz.Making;

/// <summary>Walks a valid document and puts other values in the place of its own, so that the text stays JSON and only its meaning goes wrong.</summary>
internal static class JsonWalk
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "false",
        "{}",
        "[]",
        "[null]",
        "[[]]",
        "[{}]",
        "{\"a\":1}",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"\\u202e\\ufeff\"",
        "\"2026-09-07\"",
        "\"2026-02-30\"",
        "\"9999-12-31\"",
        "\"0001-01-01\"",
        "\"-9998-01-01\"",
        "\"00:00:00\"",
        "\"23:59:59.999999999\"",
        "\"24:00:00\"",
        "\"P1D\"",
        "\"P999999999Y\"",
        "\"PT-1H\"",
        "\"America/Denver\"",
        "\"Nowhere/Land\"",
        "\"2026-09-07T00:00:00Z\"",
        "\"ana\"",
    ];

    /// <summary>The document with one other value or a few.</summary>
    internal static byte[] Of(byte[] document, Dice dice)
    {
        for (var left = dice.Few(5); left > 0; left--)
        {
            if (Places(document) is not { Count: > 0 } places)
                return document;
            document = Changed(document, places, dice);
            if (document.Length > Mutations.Longest)
                return document;
        }
        return document;
    }

    private static byte[] Changed(byte[] document, List<Place> places, Dice dice)
    {
        var place = dice.One(places);
        var own = document[place.From..place.To];
        var other = dice.One(places);
        return dice.Below(12) switch
        {
            < 4 => With(document, place.From, place.To, Value(dice)),
            4 or 5 => With(document, place.From, place.To, document[other.From..other.To]),
            6 when place.Name is { } name => With(document, name, place.To, "\"gone\":null"u8.ToArray()),
            7 when place.Name is { } name => With(
                document,
                place.To,
                place.To,
                [(byte)',', .. document[name..place.To]]
            ),
            8 when place.Name is { } name => With(
                document,
                name,
                name,
                Encoding.UTF8.GetBytes("\"more\":" + dice.One(Values) + ",")
            ),
            6 or 7 or 8 => With(document, place.To, place.To, Repeated(own, dice)),
            9 => With(document, place.From, place.To, Near(own, dice)),
            10 => With(document, place.From, place.To, Deep(own, dice)),
            _ => With(document, place.From, place.To, Value(dice)),
        };
    }

    private static byte[] Value(Dice dice) =>
        Encoding.UTF8.GetBytes(dice.Chance(30) ? dice.One(Dialect.Numbers) : dice.One(Values));

    // A list may be given an item again, and what is no list's item makes the text no JSON, which is a case as well.
    private static byte[] Repeated(byte[] item, Dice dice)
    {
        var times = dice.Chance(10) ? dice.Between(50, 2000) : dice.Few(4);
        var most = Math.Max(1, Mutations.Longest / 4 / (item.Length + 1));
        return [.. Enumerable.Repeat((byte[])[(byte)',', .. item], Math.Min(times, most)).SelectMany(one => one)];
    }

    // One letter or digit further: another date, another id, another word.
    private static byte[] Near(byte[] own, Dice dice)
    {
        var near = own.ToArray();
        var at = dice.Below(near.Length);
        if (char.IsAsciiLetterOrDigit((char)near[at]))
            near[at] = dice.One("0123459aZ"u8.ToArray());
        return near;
    }

    private static byte[] Deep(byte[] own, Dice dice)
    {
        var times = dice.Chance(10) ? dice.Between(100, 5000) : dice.Between(1, 40);
        return [.. Enumerable.Repeat((byte)'[', times), .. own, .. Enumerable.Repeat((byte)']', times)];
    }

    private static byte[] With(byte[] document, int from, int to, byte[] value) =>
        [.. document[..from], .. value, .. document[to..]];

    // Every value with its octets, and where its name begins if it has one. Null where the text is no JSON any more.
    private static List<Place>? Places(byte[] document)
    {
        var places = new List<Place>();
        var open = new Stack<(int From, int? Name)>();
        int? name = null;
        try
        {
            var reader = new Utf8JsonReader(
                document,
                new JsonReaderOptions
                {
                    MaxDepth = 1000,
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                }
            );
            while (reader.Read())
            {
                var (from, to) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = from;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((from, name));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var (start, own) = open.Pop();
                        places.Add(new(start, to, own));
                        break;
                    default:
                        places.Add(new(from, to, name));
                        break;
                }
                name = null;
            }
            return places;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Place(int From, int To, int? Name);
}
