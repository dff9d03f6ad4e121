using LearningCycles.Frameworks;

namespace LearningCycles.Tests.Frameworks;

/// <summary>LEAP 2013-14 and two later versions of it. The later ones are made up: no later LEAP list could be verified.</summary>
internal static class GivenFrameworks
{
    internal static readonly FrameworkId First = LeapFramework.Version2013.Id;
    internal static readonly FrameworkId Second = new("made-up-leap/2030");
    internal static readonly FrameworkId Third = new("made-up-leap/2031");

    /// <summary>Renames LE.2, rewords I.5, splits I.2, merges I.7 into I.6, and drops P.7; forgets to tell of LE.4.</summary>
    internal static Framework MadeUp2030 { get; } =
        new(
            Second,
            "Made-up LEAP",
            "2030",
            Indicators(
                "LE.1, LE.5, LE.3, I.1, I.2, I.9, I.3, I.4, I.5, I.6, I.8, P.1, P.2, P.3, P.4, P.5, P.6".Split(", ")
            )
        )
        {
            Follows = First,
            Changes =
            [
                IndicatorChange.Renamed("LE.2", "LE.5"),
                IndicatorChange.Reworded("I.5"),
                IndicatorChange.Split("I.2", "I.2", "I.9"),
                IndicatorChange.Merged("I.7", "I.6"),
                IndicatorChange.Dropped("P.7"),
            ],
        };

    /// <summary>Renames LE.5 again, drops I.9, merges I.6 and I.8 into a new X.1, and splits I.5, which was reworded before.</summary>
    internal static Framework MadeUp2031 { get; } =
        new(
            Third,
            "Made-up LEAP",
            "2031",
            Indicators(
                "LE.1, LE.6, LE.3, I.1, I.2, I.3, I.4, I.5a, I.5b, X.1, P.1, P.2, P.3, P.4, P.5, P.6".Split(", ")
            )
        )
        {
            Follows = Second,
            Changes =
            [
                IndicatorChange.Renamed("LE.5", "LE.6"),
                IndicatorChange.Split("I.5", "I.5a", "I.5b"),
                IndicatorChange.Merged("I.6", "X.1"),
                IndicatorChange.Merged("I.8", "X.1"),
                IndicatorChange.Dropped("I.9"),
            ],
        };

    /// <summary>The three versions, not in their order.</summary>
    internal static FrameworkCatalogue Catalogue { get; } = new([MadeUp2031, LeapFramework.Version2013, MadeUp2030]);

    internal static Framework Of(string id, string? follows, string[] codes, params IndicatorChange[] changes) =>
        new(new(id), id, "1", Indicators(codes))
        {
            Follows = follows is null ? null : new(follows),
            Changes = changes.ToValueList(),
        };

    private static ValueList<Indicator> Indicators(string[] codes) =>
        codes.Select(code => new Indicator(new(code), "domain", "expectation", $"name of {code}")).ToValueList();
}
