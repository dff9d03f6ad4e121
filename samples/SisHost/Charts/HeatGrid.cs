namespace LearningCycles.Samples.SisHost.Charts;

/// <summary>What a heat map shows: a column for each week, a row for each person or thing, and how much of it there is.</summary>
/// <param name="Title">What it is, in a sentence.</param>
/// <param name="Unit">What the numbers count, in the plural, such as <c>minutes</c>.</param>
/// <param name="Columns">The weeks.</param>
/// <param name="Rows">The rows; each has a number for each column.</param>
public sealed record HeatGrid(string Title, string Unit, ValueList<HeatColumn> Columns, ValueList<HeatRow> Rows)
{
    /// <summary>The rows; each has a number for each column.</summary>
    /// <exception cref="ArgumentException">A row has fewer or more numbers than there are columns.</exception>
    public ValueList<HeatRow> Rows { get; init; } = Fitting(Rows, Columns);

    /// <summary>What lies over several weeks, such as terms and cycles. Those that overlap are drawn one below the other.</summary>
    public ValueList<HeatSpan> Spans { get; init; } = [];

    /// <summary>The least number of each step of colour but the first, which is for 0.</summary>
    public ValueList<int> Steps { get; init; } = [1, 31, 61, 91];

    /// <summary>The step of a number, from 0 on.</summary>
    public int StepOf(int number) => Steps.Count(least => number >= least);

    /// <summary>What each step of colour stands for, from the first on, such as <c>0</c> and <c>1 to 30</c>.</summary>
    public IEnumerable<string> StepsInWords =>
        Steps
            .Select((least, i) => i + 1 < Steps.Count ? Between(least, Steps[i + 1] - 1) : InWords(least) + " or more")
            .Prepend("0");

    private static string Between(int least, int most) =>
        least == most ? InWords(least) : $"{InWords(least)} to {InWords(most)}";

    private static string InWords(int number) => FormattableString.Invariant($"{number}");

    private static ValueList<HeatRow> Fitting(ValueList<HeatRow> rows, ValueList<HeatColumn> columns)
    {
        if (rows.FirstOrDefault(row => row.Numbers.Count != columns.Count) is { } other)
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"'{other.Name}' has {other.Numbers.Count} numbers for {columns.Count} columns.\nMaybe give a 0 where there is nothing?"
                ),
                nameof(rows)
            );
        return rows;
    }
}

/// <summary>A week of a heat map.</summary>
/// <param name="Name">The week in words.</param>
/// <param name="Month">The month's name, over the first week of each; null over the others.</param>
/// <param name="Closed">Why there is no school in the whole week; null when there is.</param>
/// <param name="IsNow">Whether it is the week that today is in.</param>
public sealed record HeatColumn(string Name, string? Month = null, string? Closed = null, bool IsNow = false);

/// <summary>A row of a heat map.</summary>
/// <param name="Name">Whose or what's it is.</param>
/// <param name="Numbers">How much, column by column.</param>
public sealed record HeatRow(string Name, ValueList<int> Numbers);

/// <summary>What lies over several columns.</summary>
/// <param name="Name">What it is.</param>
/// <param name="First">The first column, from 0.</param>
/// <param name="Last">The last column, included.</param>
/// <param name="IsStrong">Whether it is drawn in the colour of what matters most.</param>
public sealed record HeatSpan(string Name, int First, int Last, bool IsStrong = false);
