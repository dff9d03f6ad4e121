using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>
/// Refuses a year whose parts do not fit together. Asked once the days are worked out, and not by each verb: a relabelled
/// date may be given before the rotation, and a term before the year is extended.
/// </summary>
internal static class YearChecks
{
    internal static void Check(SchoolYearDefinition year)
    {
        // The text is made for an event that is refused only: a year may have thousands.
        foreach (var dayEvent in year.Events)
        {
            if (!year.Touches(dayEvent))
                throw new ArgumentException(
                    InvariantText.Of(
                        $"{dayEvent} lies outside of the school year {Span(year)}.\nMaybe its dates are of another year?"
                    )
                );
        }
        foreach (var term in year.Terms)
        {
            Refuse(
                year.FirstDay <= term.First && term.Last <= year.LastDay,
                InvariantText.Of(
                    $"{term} lies outside of the school year {Span(year)}.\nMaybe its dates are of another year?"
                )
            );
        }
        foreach (var choice in year.BellChoices)
        {
            CheckDate(year, choice.Date, $"the bell schedule '{choice.Bells}'");
            CheckName(choice.Bells, year.Bells.Select(bells => bells.Name), "bell schedule", "WithBells", choice);
        }
        foreach (var relabelling in year.Relabellings)
        {
            CheckDate(year, relabelling.Date, $"the label '{relabelling.Label}'");
            CheckName(relabelling.Label, year.Rotation?.Labels ?? [], "rotation label", "WithRotation", relabelling);
        }
    }

    private static void CheckDate(SchoolYearDefinition year, LocalDate date, string what) =>
        Refuse(
            year.FirstDay <= date && date <= year.LastDay,
            InvariantText.Of(
                $"{date} is given {what}, but lies outside of the school year {Span(year)}.\nMaybe a digit of the date is mistyped?"
            )
        );

    private static void CheckName(string name, IEnumerable<string> known, string kind, string verb, object given)
    {
        var all = known.Distinct(StringComparer.Ordinal).ToList();
        Refuse(
            all.Contains(name, StringComparer.Ordinal),
            $"The school has no {kind} '{name}' ({given}).\n"
                + (all.Count > 0 ? $"Maybe it is one of: {string.Join(", ", all)}?" : $"Maybe call {verb} as well?")
        );
    }

    private static string Span(SchoolYearDefinition year) => InvariantText.Of($"{year.FirstDay} to {year.LastDay}");

    private static void Refuse(bool holds, string message)
    {
        if (!holds)
            throw new ArgumentException(message);
    }
}
