using System.Security.Cryptography;
using System.Text;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Import.Ics;

/// <summary>A district's calendar feed as it was fetched, and what a person decided of its events. Pure: nothing is kept but its bytes and the decisions, so that it can be read again for another year.</summary>
/// <param name="bytes">The feed, iCalendar in UTF-8.</param>
/// <param name="choices">What a person decided.</param>
public sealed class DistrictFeed(byte[] bytes, ValueList<FeedChoice> choices)
{
    private readonly byte[] bytes = bytes;

    /// <summary>What a feed may cost: a district's year has a few hundred events and less than 100 kB.</summary>
    public static IcsLimits Limits { get; } =
        new()
        {
            Octets = 1 << 20,
            Components = 5_000,
            Problems = 200,
            Occurrences = 20_000,
        };

    /// <summary>The most events that a person is asked about; a calendar of lunch menus is no calendar of closures.</summary>
    public const int MostForAPerson = 300;

    /// <summary>The feed as it was fetched.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>What a person decided.</summary>
    public ValueList<FeedChoice> Choices { get; } = choices;

    /// <summary>The same feed with other decisions.</summary>
    public DistrictFeed With(ValueList<FeedChoice> decided) => new(bytes, decided);

    /// <summary>Reads the feed for a year: what each event is, and the year with it. It never throws on what the feed holds.</summary>
    /// <param name="year">The school's year as it is without the feed, so that what is gone from the feed is gone from the year.</param>
    public DistrictFeedReading Read(SchoolCalendar year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var file = IcsReader.Read(bytes, Limits);
        if (RefusalOf(file) is { } refusal)
            return new(refusal, file.Problems, [], new([], []), new(year, [], []));
        var read = ClosureImport.Read(file.Calendar, year, limits: Limits);
        if (read.ForAPerson.Count > MostForAPerson)
            return new(
                PlainText.Of(
                    $"A person would have to decide {read.ForAPerson.Count} events; {MostForAPerson} is the most.\nMaybe it is another calendar than that of closed days?"
                ),
                file.Problems,
                [],
                new([], []),
                new(year, [], [])
            );
        var decided = read;
        foreach (var asked in read.ForAPerson.Where(CanBeDecided))
        {
            if (ChoiceOf(asked) is { } kind && decided.Decisions.Contains(asked))
                decided = decided.Decide(asked, kind);
        }
        return new(
            null,
            [.. file.Problems, .. read.Problems],
            read.ForAPerson.Where(CanBeDecided)
                .Select(one => new AskedEvent(one, NameOf(one), ChoiceOf(one)))
                .ToValueList(),
            decided,
            decided.ApplyTo(year)
        );
    }

    /// <summary>The lasting name of an event of a feed: the same in the next download, while its title and first day stay.</summary>
    public static string NameOf(ClosureDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var first = decision.Events.Count == 0 ? "" : LocalDatePattern.Iso.Format(decision.Events[0].First);
        var name = Encoding.UTF8.GetBytes($"{first}\n{decision.Title}\n{decision.Uid}");
        return Convert.ToHexStringLower(SHA256.HashData(name).AsSpan(0, 12));
    }

    private DayEventKind? ChoiceOf(ClosureDecision decision)
    {
        var name = NameOf(decision);
        return Choices.FirstOrDefault(choice => string.Equals(choice.Event, name, StringComparison.Ordinal))?.Kind;
    }

    private static bool CanBeDecided(ClosureDecision decision) => decision.Events.Count > 0;

    // What could delete by mistake does not: half a feed would open the days of the other half.
    private static string? RefusalOf(IcsReading file)
    {
        if (!file.IsICalendar)
            return "The file is no iCalendar.\nMaybe it is the web page on which the calendar is offered, and not the calendar?";
        if (
            file.Problems.FirstOrDefault(problem =>
                problem.Code
                    is IcsProblemCode.TooLong
                        or IcsProblemCode.TooManyComponents
                        or IcsProblemCode.TooManyProblems
            ) is
            { } cut
        )
            return $"The feed cannot be read whole: {cut}\nMaybe it holds more than a year of closed days?";
        return file.Calendar.Events.Count == 0
            ? "The feed has no event: taken, it would open every day that an earlier one closed.\nMaybe its download was cut short?"
            : null;
    }
}

/// <summary>What a person decided of one event.</summary>
/// <param name="Event">The event's lasting name; see <see cref="DistrictFeed.NameOf" />.</param>
/// <param name="Kind">What its days are.</param>
public sealed record FeedChoice(string Event, DayEventKind Kind);

/// <summary>An event that a person is asked about.</summary>
/// <param name="Read">What the feed says of it, before anybody decided.</param>
/// <param name="Event">Its lasting name.</param>
/// <param name="Chosen">What was decided; null while it is open.</param>
public sealed record AskedEvent(ClosureDecision Read, string Event, DayEventKind? Chosen);

/// <summary>What a district's feed says of a year.</summary>
/// <param name="Refusal">Why nothing of it can be taken; null when it can.</param>
/// <param name="Problems">What could not be read, by line.</param>
/// <param name="Asked">What a person may decide, with what was decided.</param>
/// <param name="Closures">Each event with what became of it.</param>
/// <param name="Applied">The year with what the feed says, and what of it did not fit.</param>
public sealed record DistrictFeedReading(
    string? Refusal,
    ValueList<IcsProblem> Problems,
    ValueList<AskedEvent> Asked,
    ClosureReading Closures,
    ClosureApplication Applied
);
