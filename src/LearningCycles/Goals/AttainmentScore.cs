using System.Globalization;

namespace LearningCycles.Goals;

/// <summary>
/// Several scales in one number: the T-score of Kiresuk and Sherman. 50 means as expected; the scores of one scale are 30, 40, 50, 60 and 70.
/// </summary>
/// <remarks>
/// T = 50 + 10 · Σ(w·x) / √((1 − ρ) · Σw² + ρ · (Σw)²), where x is a scale's score from -2 to 2, w its weight, and ρ how much the scales are
/// expected to go together. It tells how a teacher's own goals were attained; it does not compare teachers.
/// </remarks>
public sealed record AttainmentScore
{
    /// <summary>How much scales are expected to go together when nothing else is known (ρ): 0.3, as its authors suggest.</summary>
    public const decimal UsualCorrelation = 0.3m;

    private AttainmentScore(ValueList<AttainmentRating> ratings, decimal correlation)
    {
        Ratings = Guard.Against.NullOrRepeated(ratings, rating => rating.Scale.Indicator, nameof(ratings));
        Guard.Against.InvalidInput(
            ratings,
            nameof(ratings),
            all => all.Count > 0,
            "No rating is given, so there is no score.\nMaybe the scales are not rated yet?"
        );
        Correlation = Guard.Against.OutOfRange(
            correlation,
            nameof(correlation),
            0m,
            1m,
            InvariantText.Of($"The correlation is {correlation}, but has to be 0 to 1.\nMaybe it is a percentage?")
        );
        T = 50 + Deviation(ratings, correlation);
    }

    /// <summary>The ratings.</summary>
    public ValueList<AttainmentRating> Ratings { get; }

    /// <summary>How much the scales are expected to go together (ρ), from 0 to 1.</summary>
    public decimal Correlation { get; }

    /// <summary>
    /// The T-score. Its distance from 50 is rounded to two decimals, a half away from zero, so that opposite ratings lie equally far from 50.
    /// </summary>
    public decimal T { get; }

    /// <summary>The score of these ratings.</summary>
    /// <param name="ratings">One rating or more, each of another success indicator.</param>
    /// <param name="correlation">How much the scales are expected to go together (ρ), from 0 to 1.</param>
    /// <exception cref="ArgumentException">No rating is given, or a success indicator twice, or the correlation is outside of its bounds.</exception>
    /// <example>
    /// <code>
    /// var captions = new AttainmentScale(new("captions"), "under 9 of 26", "9 to 15", "16 to 20", "21 to 24", "25 or 26")
    ///     { Weight = 2 };
    /// var reasons = new AttainmentScale(new("reasons"), "never", "once a week", "once a lesson", "of most", "of all");
    ///
    /// var score = AttainmentScore.Of([new(captions, AttainmentLevel.More), new(reasons, AttainmentLevel.Expected)]);
    /// Console.WriteLine(score); // T 58.03
    /// </code>
    /// </example>
    public static AttainmentScore Of(ValueList<AttainmentRating> ratings, decimal correlation = UsualCorrelation) =>
        new(ratings, correlation);

    /// <summary>The score with two decimals: <c>T 62.40</c>.</summary>
    public override string ToString() => "T " + T.ToString("F2", CultureInfo.InvariantCulture);

    private static decimal Deviation(ValueList<AttainmentRating> ratings, decimal correlation)
    {
        decimal scores = 0,
            weights = 0,
            squares = 0;
        foreach (var rating in ratings)
        {
            var weight = rating.Scale.Weight;
            scores += weight * (int)rating.Level;
            weights += weight;
            squares += weight * weight;
        }
        // Only the root needs a double, which every platform rounds alike.
        var spread = Math.Sqrt((double)(((1 - correlation) * squares) + (correlation * weights * weights)));
        return decimal.Round((decimal)(10 * (double)scores / spread), 2, MidpointRounding.AwayFromZero);
    }
}
