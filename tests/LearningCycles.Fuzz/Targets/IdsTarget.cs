using System.Reflection;
using System.Text;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Makes ids and an event's texts of any text: what is misused is an ArgumentException, and what is not is written and read back.</summary>
internal static class IdsTarget
{
    private static readonly ConstructorInfo[] Ids =
    [
        .. ((Type[])[typeof(PersonId), typeof(PlanId)])
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.Name.EndsWith("Id", StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => type.GetConstructor([typeof(string)]))
            .OfType<ConstructorInfo>(),
    ];

    private static readonly IcsTime Start = IcsTime.On(new(2026, 9, 7));

    internal static byte[] Make(Dice dice)
    {
        var text = Encoding.UTF8.GetBytes(dice.One(["", " ", "ana", "2026/ana/1", "X-A", "mailto:a@b", "FREQ=DAILY"]));
        return dice.Chance(10)
            ? text
            : Mutations.Of(text, dice, dice.Chance(50) ? Dialect.Calendar : Dialect.Json, most: 4);
    }

    internal static FuzzOutcome Try(byte[] octets)
    {
        // Each octet a letter as well, and pairs of octets: so halves of surrogate pairs come about.
        var texts = (string[])
            [
                Encoding.UTF8.GetString(octets),
                Encoding.Latin1.GetString(octets),
                Encoding.Unicode.GetString(octets),
                Halves(octets),
            ];
        var refused = 0;
        foreach (var text in texts)
        {
            refused += Ids.Count(id => Refuses(() => Named(id, text)));
            refused += Refuses(() => RecurrenceRule.Parse(text)) ? 1 : 0;
            refused += Refuses(() => Event(text, "1:1", [])) ? 1 : 0;
            refused += Refuses(() => Event("1", "1:1", [new(text, text)])) ? 1 : 0;
            refused += Refuses(() => Event("1", "1:1", [new("X-OWN", text)])) ? 1 : 0;
            refused += Refuses(() => Event("1", "1:1", [IcsProperty.OfText("X-OWN", text)])) ? 1 : 0;
            refused += Refuses(() => Event("1", text, [])) ? 1 : 0;
        }
        return refused == 0 ? FuzzOutcome.Clean : FuzzOutcome.WithProblems;
    }

    private static string Halves(byte[] octets) =>
        string.Concat(octets.Select(octet => octet < 0x20 ? (char)(0xD800 + (octet * 64)) : (char)octet));

    private static void Named(ConstructorInfo id, string text)
    {
        object made;
        try
        {
            made = id.Invoke([text]);
        }
        catch (TargetInvocationException refusal)
        {
            throw refusal.InnerException!;
        }
        BrokenPromiseException.Unless(
            made.ToString() == text,
            "an id is kept as given",
            () => $"{made.GetType()}: {made}"
        );
    }

    private static void Event(string uid, string title, ValueList<IcsProperty> extra)
    {
        var item = new IcsEvent(uid, Instant.FromUtc(2026, 8, 1, 0, 0), Start, null, title)
        {
            Description = title,
            Location = title,
            Extra = extra,
        };
        var calendar = new IcsCalendar([item]);
        var read = IcsReader.Read(IcsWriter.ToBytes(calendar)).Calendar;
        BrokenPromiseException.Unless(
            read == calendar,
            "what a person typed is written and reads back equal",
            () => $"{IcsWriter.ToText(calendar)} / {IcsWriter.ToText(read)}"
        );
    }

    private static bool Refuses(Action make)
    {
        try
        {
            make();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
