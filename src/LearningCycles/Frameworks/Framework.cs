namespace LearningCycles.Frameworks;

/// <summary>A catalogue of indicators in one pinned version. A host adds its own by constructing one.</summary>
/// <example>
/// <code>
/// var ours = new Framework(new("cole/2026"), "Good teaching at Cole", "2026", [
///     new(new("A1"), "Climate", "Safe to ask", "Mistakes are welcome") { IsObserved = true },
///     new(new("B1"), "Teaching", "Clear aims", "Students can say the aim") { IsObserved = true },
/// ]);
/// var policy = new GoalPolicy { Frameworks = [ours] }; // goals may cite it, and nothing else
/// var goal = anasGoal with { Indicators = [ours.Reference("B1")] };
/// Console.WriteLine($"{goal.Indicators[0]}: {ours.Find(goal.Indicators[0].Code)!.Name}");
/// // B1 (cole/2026): Students can say the aim
/// </code>
/// </example>
public sealed record Framework
{
    /// <summary>A framework's version.</summary>
    /// <param name="id">The lasting name of this version.</param>
    /// <param name="name">A name to show.</param>
    /// <param name="version">The version as its authors call it, such as <c>2013-14</c>.</param>
    /// <param name="indicators">The indicators, each code once.</param>
    /// <exception cref="ArgumentException">A text is blank, or a code is given twice.</exception>
    public Framework(FrameworkId id, string name, string version, ValueList<Indicator> indicators)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Version = Guard.Against.NullOrWhiteSpace(version);
        Indicators = Guard.Against.NullOrRepeated(indicators, indicator => indicator.Code, nameof(indicators));
    }

    /// <summary>The lasting name of this version.</summary>
    public FrameworkId Id { get; }

    /// <summary>A name to show.</summary>
    public string Name { get; }

    /// <summary>The version as its authors call it.</summary>
    public string Version { get; }

    /// <summary>The indicators, in the framework's order.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The version that this one follows; null when it is the first, or nobody told.</summary>
    public FrameworkId? Follows { get; init; }

    /// <summary>
    /// What became of indicators of the version that this one follows, each named once. One that is not named carries over by its code.
    /// Whether the codes exist is checked by <see cref="FrameworkCatalogue" />, which knows both versions.
    /// </summary>
    public ValueList<IndicatorChange> Changes
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, change => change.Before, nameof(Changes));
    } = [];

    /// <summary>The indicator of a code, or null.</summary>
    public Indicator? Find(IndicatorCode code)
    {
        Guard.Against.Null(code);
        foreach (var indicator in Indicators)
        {
            if (indicator.Code == code)
                return indicator;
        }
        return null;
    }

    /// <summary>What became of an indicator of the version before, or null when nothing is told.</summary>
    public IndicatorChange? ChangeOf(IndicatorCode before)
    {
        Guard.Against.Null(before);
        foreach (var change in Changes)
        {
            if (change.Before == before)
                return change;
        }
        return null;
    }

    /// <summary>A reference to one of the indicators that pins this version.</summary>
    /// <exception cref="ArgumentException">The framework has no such code.</exception>
    public IndicatorReference Reference(string code)
    {
        var known = new IndicatorCode(code);
        return Find(known) is null
            ? throw new ArgumentException(
                $"{Id} has no indicator {code}.\nMaybe it is one of: {string.Join(", ", Indicators.Select(i => i.Code))}?",
                nameof(code)
            )
            : new(Id, known);
    }

    /// <summary>The name and the version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
