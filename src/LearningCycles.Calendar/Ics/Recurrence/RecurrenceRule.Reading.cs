namespace LearningCycles.Calendar.Ics.Recurrence;

public sealed partial record RecurrenceRule
{
    /// <summary>
    /// Reads a rule as producers write it: parts in any order, small letters, spaces, empty parts. Never throws on text.
    /// </summary>
    /// <param name="text">The value of an RRULE, such as <c>FREQ=MONTHLY;BYDAY=2TU</c>.</param>
    /// <example>
    /// <code>
    /// Console.WriteLine(RecurrenceRule.Read("freq=monthly; byday=2TU").Rule); // FREQ=MONTHLY;BYDAY=2TU
    /// Console.WriteLine(RecurrenceRule.Read("FREQ=SOMETIMES").Problems[0].Text);
    /// // FREQ=SOMETIMES is no frequency. Write one of SECONDLY to YEARLY.
    /// </code>
    /// </example>
    public static RecurrenceRuleReading Read(string text) => new RuleReader(1).Read(Guard.Against.Null(text));

    /// <summary>The rule of a text that is known to be right, such as one in the source.</summary>
    /// <exception cref="ArgumentException">A part of it cannot be read; the text says which.</exception>
    public static RecurrenceRule Parse(string text)
    {
        var reading = Read(text);
        return reading.Rule
            ?? throw new ArgumentException(
                $"\"{text}\" is no rule: {string.Join(' ', reading.Problems.Select(problem => problem.Text))}\nMaybe RecurrenceRule.Read, which tells the problems instead?",
                nameof(text)
            );
    }
}
