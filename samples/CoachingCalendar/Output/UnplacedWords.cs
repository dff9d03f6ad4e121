using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>What is known of a session without a time beside its obstacles: who competes with it, whether it is certain, and what would help.</summary>
public static class UnplacedWords
{
    /// <summary>How many changes that would help are told of.</summary>
    private const int Told = 3;

    private static readonly string[] Numbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <summary>The parts, each a few words that can stand alone: <c>five people, four times: ...</c>, <c>it would work if ...</c>.</summary>
    public static IReadOnlyList<string> Of(UnplacedSession session, Func<PersonId, string> nameOf)
    {
        List<string> words = [];
        if (session.Conflict is { } conflict)
            words.Add(Describe(conflict, nameOf));
        if (session.State == PlacementState.Proven)
            words.Add("it has no place unless another session loses its own");
        if (session.WouldHelp.Count > 0)
            words.Add(
                "it would work "
                    + string.Join(", or ", session.WouldHelp.Take(Told).Select(help => help.Describe(nameOf)))
            );
        return words;
    }

    private static string Describe(ConflictSet conflict, Func<PersonId, string> nameOf)
    {
        var leads = conflict.Sessions.Select(key => key.Lead).Distinct().ToList();
        var teachers = conflict.Sessions.Select(key => key.Teacher).Distinct().ToList();
        var times = $"{Number(conflict.Times)} {(conflict.Times == 1 ? "time" : "times")}";
        // One lead and a teacher each, or one teacher and a lead each: then people want the times.
        if (leads.Count == 1 && teachers.Count == conflict.Sessions.Count)
            return People(teachers, leads[0]);
        if (teachers.Count == 1 && leads.Count == conflict.Sessions.Count)
            return People(leads, teachers[0]);
        var sessions = conflict.Sessions.Select(key =>
            $"{key.Kind.InWords()} of {nameOf(key.Teacher)} with {nameOf(key.Lead)}"
        );
        return $"{Number(conflict.Sessions.Count)} sessions, {times}: {string.Join(", ", sessions)}";

        string People(List<PersonId> people, PersonId shared) =>
            $"{Number(people.Count)} people, {times} with {nameOf(shared)}: {string.Join(", ", people.Select(nameOf))}";
    }

    private static string Number(int number) =>
        number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);
}
