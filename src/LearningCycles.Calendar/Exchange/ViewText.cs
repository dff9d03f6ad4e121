using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The texts of views. What many sessions share, such as their week, is written once.</summary>
internal sealed class ViewText(CoachingWords words, Func<PersonId, string> nameOf)
{
    private readonly Dictionary<(SessionKind, PersonId), string> titles = [];
    private readonly Dictionary<LocalDate, string> weeks = [];
    private readonly Dictionary<(bool OfObservation, int Cycle, int Number), string> places = [];

    internal CoachingWords Words => words;

    internal string NameOf(PersonId person) => nameOf(person);

    /// <summary>A title for one of the two people.</summary>
    internal string Title(SessionKind kind, PersonId other)
    {
        if (!titles.TryGetValue((kind, other), out var title))
            titles.Add((kind, other), title = Text(words.TitleWith, words.NameOf(kind), nameOf(other)));
        return title;
    }

    /// <summary>What tells sessions apart: some sites show only one of several events with the same description and time.</summary>
    internal string Describe(CoachingSession session, ValueList<SessionKind> hosts, PersonId reader)
    {
        var place = PlaceOf(session.Plan);
        if (hosts.Count > 0)
            place = Lines(place, Text(words.Hosting, string.Join(", ", hosts.Select(words.NameOf))));
        if (!session.IsMoved || session.Plan.Nominal is not { } nominal)
            return place;
        return Lines(
            place,
            session.MovedBecause is { Title: { } title } obstacle && MayKnow(reader, obstacle)
                ? Text(words.MovedFromBecause, nominal, title)
                : Text(words.MovedFrom, nominal)
        );
    }

    /// <summary>The description of a cancelled session, with the reason.</summary>
    internal string Cancelled(string description, string because) =>
        Lines(description, Text(words.CancelledBecause, because));

    /// <summary>The title of a cancelled session.</summary>
    internal string Cancelled(string title) => Text(words.CancelledTitle, title);

    internal static string Text(string format, params ReadOnlySpan<object> values)
    {
        var texts = new object[values.Length];
        for (var i = 0; i < values.Length; i++)
            texts[i] = InvariantText.Of(values[i]);
        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }

    private string PlaceOf(PlannedSession plan)
    {
        if (plan is { Cycle: { } cycle, Number: { } number })
        {
            var key = (plan.Kind is SessionKind.Observation or SessionKind.Debrief, cycle, number);
            if (!places.TryGetValue(key, out var place))
            {
                place = key.Item1 ? Text(words.OfObservation, cycle, number) : Text(words.OfCycle, cycle);
                places.Add(key, place);
            }
            return place;
        }
        if (plan.Week is not { } monday)
            return "";
        if (!weeks.TryGetValue(monday, out var week))
            weeks.Add(monday, week = Text(words.OfWeek, monday));
        return week;
    }

    private static string Lines(string first, string second) => first.Length == 0 ? second : first + "\n" + second;

    /// <summary>What is everybody's, and what is the reader's own; never what somebody else has to do.</summary>
    private static bool MayKnow(PersonId reader, Obstacle obstacle) =>
        obstacle.Kind is ObstacleKind.NoSchool or ObstacleKind.ShortDay
        || (obstacle.Kind == ObstacleKind.SharedEvent && (obstacle.Person is null || obstacle.Person == reader));
}
