namespace LearningCycles.Frameworks;

/// <summary>What became of one indicator in the next version of its framework.</summary>
/// <example>
/// <code>
/// ValueList&lt;IndicatorChange&gt; changes =
/// [
///     IndicatorChange.Renamed("B2", "B3"),
///     IndicatorChange.Split("B4", "B4", "B5"),
///     IndicatorChange.Merged("A1", into: "A3"),
///     IndicatorChange.Merged("A2", into: "A3"),
/// ];
/// foreach (var change in changes)
///     Console.WriteLine(change);
/// // B2 Renamed: B3
/// // B4 Split: B4, B5
/// // A1 Merged: A3
/// // A2 Merged: A3
/// </code>
/// </example>
public sealed record IndicatorChange
{
    private IndicatorChange(IndicatorCode before, IndicatorChangeKind kind, ValueList<IndicatorCode> after)
    {
        Before = Guard.Against.Null(before);
        Kind = kind;
        After = Guard.Against.NullOrRepeated(after, code => code, nameof(after));
    }

    /// <summary>The code in the earlier version.</summary>
    public IndicatorCode Before { get; }

    /// <summary>What was done to it.</summary>
    public IndicatorChangeKind Kind { get; }

    /// <summary>The codes in the later version: none when dropped, several when split, otherwise one.</summary>
    public ValueList<IndicatorCode> After { get; }

    /// <summary>A change of any kind, such as one that was stored.</summary>
    /// <param name="before">The code in the earlier version.</param>
    /// <param name="kind">What was done to it.</param>
    /// <param name="after">The codes in the later version.</param>
    /// <exception cref="ArgumentException">The codes do not fit the kind; the text tells why.</exception>
    public static IndicatorChange Of(
        IndicatorCode before,
        IndicatorChangeKind kind,
        params ValueList<IndicatorCode> after
    )
    {
        var change = new IndicatorChange(before, Guard.Against.EnumOutOfRange(kind), after);
        return change.FindMisfit() is { } misfit ? throw new ArgumentException(misfit, nameof(after)) : change;
    }

    /// <summary>The indicator has another code.</summary>
    /// <exception cref="ArgumentException">A code is blank, or both are the same.</exception>
    public static IndicatorChange Renamed(string before, string after) =>
        Of(new(before), IndicatorChangeKind.Renamed, new IndicatorCode(after));

    /// <summary>The indicator keeps its code and has other words.</summary>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static IndicatorChange Reworded(string code) =>
        Of(new(code), IndicatorChangeKind.Reworded, new IndicatorCode(code));

    /// <summary>The indicator became several; one of them may keep its code.</summary>
    /// <exception cref="ArgumentException">A code is blank or given twice, or fewer than two are given.</exception>
    public static IndicatorChange Split(string before, params ValueList<string> after) =>
        Of(
            new(before),
            IndicatorChangeKind.Split,
            Guard.Against.Null(after).Select(code => new IndicatorCode(code)).ToValueList()
        );

    /// <summary>The indicator went into one that others went into as well.</summary>
    /// <exception cref="ArgumentException">A code is blank.</exception>
    public static IndicatorChange Merged(string before, string into) =>
        Of(new(before), IndicatorChangeKind.Merged, new IndicatorCode(into));

    /// <summary>The indicator is no longer there.</summary>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static IndicatorChange Dropped(string code) => Of(new(code), IndicatorChangeKind.Dropped);

    /// <summary>The code, the kind and what it became: <c>I.2 Split: I.2, I.9</c>.</summary>
    public override string ToString() =>
        After.Count == 0 ? $"{Before} {Kind}" : $"{Before} {Kind}: {string.Join(", ", After)}";

    private string? FindMisfit() =>
        Kind switch
        {
            IndicatorChangeKind.Renamed when After.Count != 1 || After[0] == Before =>
                $"\"{this}\" does not give one other code.\nMaybe it was reworded, split or merged?",
            IndicatorChangeKind.Reworded when After.Count != 1 || After[0] != Before =>
                $"\"{this}\" does not keep its code.\nMaybe it was renamed?",
            IndicatorChangeKind.Split when After.Count < 2 =>
                $"\"{this}\" gives fewer than two codes.\nMaybe it was renamed or dropped?",
            IndicatorChangeKind.Merged when After.Count != 1 =>
                $"\"{this}\" does not give one code.\nMaybe it was split or dropped?",
            IndicatorChangeKind.Dropped when After.Count != 0 =>
                $"\"{this}\" gives a code.\nMaybe it was renamed or merged?",
            _ => null,
        };
}
