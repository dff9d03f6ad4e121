using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Schools;
using LearningCycles.Fuzz.Making;
using NodaTime;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Makes calendars' octets: the corpus damaged, two files spliced, and what the grammar gives, whole or damaged.</summary>
internal static class CalendarTexts
{
    private static readonly Lazy<byte[][]> Files = new(() =>
        [.. Corpus.Of("ics").Select(file => file.Octets), .. Written()]
    );

    /// <summary>The school of the golden file, to which feeds are applied.</summary>
    internal static SchoolCalendar School { get; } = CalendarJson.School.Read(Corpus.File("json", "school.json")).Value;

    internal static byte[] Make(Dice dice) =>
        dice.Below(10) switch
        {
            < 4 => Mutations.Of(dice.One(Files.Value), dice, Dialect.Calendar),
            4 => Mutations.Spliced(dice.One(Files.Value), Either(dice), dice),
            < 8 => IcsGrammar.Calendar(dice),
            _ => Mutations.Of(IcsGrammar.Calendar(dice), dice, Dialect.Calendar),
        };

    private static byte[] Either(Dice dice) => dice.Chance(50) ? dice.One(Files.Value) : IcsGrammar.Calendar(dice);

    // What we write ourselves, of the golden calendar.
    private static IEnumerable<byte[]> Written()
    {
        var calendar = CalendarJson.Calendar.Read(Corpus.File("json", "calendar.json")).Value;
        var publication = new Publication("coaching.cole.example", Instant.FromUtc(2026, 8, 1, 0, 0));
        foreach (var person in calendar.Sessions.Select(session => session.Teacher).Distinct().Take(2))
            yield return IcsWriter.ToBytes(calendar.For(Audience.Teacher(person)).ToIcs(publication));
        yield return IcsWriter.ToBytes(
            calendar.For(Audience.Ilt("a secret of the district, long enough")).ToIcs(publication)
        );
    }
}
