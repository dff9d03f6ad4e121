using LearningCycles.People;

namespace LearningCycles.Samples.Embedding;

/// <summary>The first hour of a SIS team, step by step; <c>docs/embedding.md</c> shows each step's lines and what they print.</summary>
internal static class FirstHour
{
    /// <summary>The steps: each an <see cref="Action" />, or a function whose task ends when the step is done.</summary>
    internal static IReadOnlyList<Delegate> Steps { get; } =
    [
        Refusals.AFirstCycle,
        Refusals.ARefusedMove,
        SchoolYears.FromObjects,
        SchoolYears.FromJson,
        SchoolYears.FromADistrictsFeed,
        SchoolYears.FromEdFi,
        SchoolYears.FromOneRoster,
        Cadences.SixTeachers,
        Cadences.WhyNot,
        Cadences.ASnowDay,
        Exports.TheRightHour,
        Database.SavedAndLoaded,
        Database.TwoAtOnce,
        FeedServer.Subscribed,
    ];

    // csharpier-ignore-start
    // <People>
    internal static readonly PersonId Lee = new("lee"); // leads the team; ids are the SIS's own
    internal static readonly ValueList<PersonId> Teachers = [new("ana"), new("ben"), new("cam"), new("dee"), new("eli"), new("fay")];

    internal static string NameOf(PersonId person) =>
        person.Value switch { "lee" => "Lee Novak", "ana" => "Ana Ortiz", "ben" => "Ben Adeyemi", "cam" => "Cam Li", "dee" => "Dee Haddad", "eli" => "Eli Berg", _ => "Fay Moreau" };
    // </People>
    // csharpier-ignore-end

    internal static void Print(string title, IEnumerable<object> lines)
    {
        Console.WriteLine(title);
        foreach (var line in lines.DefaultIfEmpty("nothing"))
            Console.WriteLine($"  {line}");
    }
}
