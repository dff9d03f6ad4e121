using System.Globalization;
using LearningCycles.Calendar.Cadences;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>Reads a session's lasting name: <c>lee/ana/1-1/2026-08-24</c>, <c>lee/ana/debrief/2/1</c>.</summary>
internal static class KeyText
{
    internal const string Example = "lee/ana/1-1/2026-08-24";

    /// <summary>The key of a text.</summary>
    /// <exception cref="FormatException">The text is no key, or not written as keys are.</exception>
    /// <exception cref="ArgumentException">A part of it cannot be, such as a week that begins on a Tuesday.</exception>
    internal static SessionKey Parse(string text)
    {
        var parts = text.Split('/', 6);
        if (parts.Length is not (4 or 5))
            throw new FormatException("A key has four or five parts.");
        var (lead, teacher) = (new People.PersonId(Person(parts[0])), new People.PersonId(Person(parts[1])));
        var kind = SessionKey.KindOf(parts[2]) ?? throw new FormatException("A key names a kind.");
        if ((kind == SessionKind.OneOnOne) != (parts.Length == 4))
            throw new FormatException("A 1:1 has a week, and a part of a cycle two numbers.");
        var key =
            parts.Length == 4
                ? SessionKey.OneOnOne(lead, teacher, Week(parts[3]))
                : SessionKey.InCycle(lead, teacher, kind, Number(parts[3]), Number(parts[4]));
        return string.Equals(key.Value, text, StringComparison.Ordinal)
            ? key
            : throw new FormatException("A key is written in one way only.");
    }

    /// <summary>What a key says of the session's place: the Monday of its week, or its cycle and its number there.</summary>
    internal static (LocalDate? Week, int? Cycle, int? Number) PlaceOf(SessionKey key)
    {
        var last = key.Value.LastIndexOf('/');
        if (key.Kind == SessionKind.OneOnOne)
            return (Week(key.Value[(last + 1)..]), null, null);
        var before = key.Value.LastIndexOf('/', last - 1);
        return (null, Number(key.Value[(before + 1)..last]), Number(key.Value[(last + 1)..]));
    }

    private static string Person(string escaped) => Uri.UnescapeDataString(escaped);

    private static LocalDate Week(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException("A part of a cycle has two numbers.");
}
