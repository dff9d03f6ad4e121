using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>What is known of a wish without a time, in words that need no knowledge of the search.</summary>
internal static class PlacementWords
{
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
        "eleven",
        "twelve",
    ];

    internal static string InShort(PlacementState state) =>
        state switch
        {
            PlacementState.Proven => "no time, for certain",
            PlacementState.NotFound => "no time found",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No words for this state."),
        };

    internal static string InFull(PlacementState state) =>
        state switch
        {
            PlacementState.Proven =>
                "This is certain: as things stand it cannot have a time unless another session loses its own.",
            PlacementState.NotFound =>
                "No time was found, though much was tried. It is not certain that there is none.",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No words for this state."),
        };

    /// <summary>The smallest set that is in its own way: <c>Five people, four times</c>.</summary>
    internal static string Of(ConflictSet conflict)
    {
        var (wanted, teachers) = (
            conflict.Sessions.Count,
            conflict.Sessions.Select(key => key.Teacher).Distinct().Count()
        );
        var who = wanted == teachers ? "people" : "sessions";
        var words = $"{Number(wanted)} {who}, {Number(conflict.Times)} {(conflict.Times == 1 ? "time" : "times")}";
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A session of the set, by name.</summary>
    internal static string Of(SessionKey key, Func<PersonId, string> name) =>
        $"{name(key.Teacher)}: {KindWords.Of(key.Kind)} with {name(key.Lead)}";

    private static string Number(int number) =>
        number < Numbers.Length ? Numbers[number] : FormattableString.Invariant($"{number}");
}
