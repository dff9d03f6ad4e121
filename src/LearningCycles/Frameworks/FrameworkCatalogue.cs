namespace LearningCycles.Frameworks;

/// <summary>Several frameworks and versions together. A reference to an indicator stays valid forever in the version it pins.</summary>
/// <remarks>Several versions may follow the same one, such as a district's and a school's own; each follows one at most.</remarks>
public sealed record FrameworkCatalogue
{
    /// <summary>A catalogue of these versions, in any order.</summary>
    /// <exception cref="ArgumentException">
    /// An id is given twice; a version follows one that is not here, or in the end itself; or a change names a code that the version before or
    /// after it does not have, tells of no version before it, or leads to a code that is another indicator's too without being a merge.
    /// </exception>
    public FrameworkCatalogue(ValueList<Framework> frameworks)
    {
        Frameworks = Guard.Against.NullOrRepeated(frameworks, framework => framework.Id, nameof(frameworks));
        foreach (var framework in Frameworks)
        {
            if (FindWrongPredecessor(framework) is { } wrong)
                throw new ArgumentException(wrong, nameof(frameworks));
        }
        foreach (var framework in Frameworks)
        {
            CheckIsNoCircle(framework);
            if (framework.Changes.Count > 0 && FindWrongChange(framework) is { } wrong)
                throw new ArgumentException(wrong, nameof(frameworks));
        }
    }

    /// <summary>The versions, in the order given.</summary>
    public ValueList<Framework> Frameworks { get; }

    /// <summary>The version of an id, or null.</summary>
    public Framework? Find(FrameworkId id)
    {
        Guard.Against.Null(id);
        foreach (var framework in Frameworks)
        {
            if (framework.Id == id)
                return framework;
        }
        return null;
    }

    /// <summary>The indicator that a reference means in the version it pins, or null when the catalogue has no such version or code.</summary>
    public Indicator? Find(IndicatorReference reference) =>
        Find(Guard.Against.Null(reference).Framework)?.Find(reference.Code);

    /// <summary>A version and those before it, oldest first.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such version.</exception>
    public ValueList<Framework> LineOf(FrameworkId id)
    {
        var line = new List<Framework>();
        for (var at = Known(id); at is not null; at = at.Follows is { } before ? Find(before) : null)
            line.Add(at);
        line.Reverse();
        return line.ToValueList();
    }

    /// <summary>What an indicator is in a later version, through the versions between. A code that no change mentions is carried over as it is.</summary>
    /// <param name="reference">An indicator of an earlier version.</param>
    /// <param name="later">The version to carry it to; its own leaves it as it is.</param>
    /// <returns>The result. A version that does not come after the reference's own is no misuse: nothing is carried, and the loss says so.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such indicator or no such version.</exception>
    /// <example>
    /// <code>
    /// var later = new Framework(new("cole/2027"), cole.Name, "2027",
    ///     [new(new("B3"), "Teaching", "Checks", "Checks reach everybody")])
    /// {
    ///     Follows = cole.Id,
    ///     Changes = [IndicatorChange.Renamed("B2", "B3"), IndicatorChange.Dropped("B1")],
    /// };
    /// var catalogue = new FrameworkCatalogue([cole, later]);
    /// foreach (var code in new[] { "A1", "B1", "B2" })
    ///     Console.WriteLine(catalogue.Carry(cole.Reference(code), later.Id));
    /// // A1 (cole/2026) to none in cole/2027; lost: A1 (cole/2026) in cole/2027: Unmentioned
    /// // B1 (cole/2026) to none in cole/2027; lost: B1 (cole/2026) in cole/2027: Dropped
    /// // B2 (cole/2026) to B3 in cole/2027
    /// </code>
    /// </example>
    public Carried Carry(IndicatorReference reference, FrameworkId later)
    {
        Guard.Against.Null(reference);
        if (Find(reference) is null)
            throw new ArgumentException(
                $"The catalogue has no indicator {reference}.\nMaybe its version is missing? There are: {Names()}",
                nameof(reference)
            );
        var line = LineOf(later);
        var at = line.Count - 1;
        while (at >= 0 && line[at].Id != reference.Framework)
            at--;
        if (at < 0)
            return new(reference, later, [], [], [new(reference, later, LossReason.NotLater)]);

        ValueList<IndicatorReference> now = [reference];
        List<IndicatorChange> changes = [];
        List<IndicatorLoss> losses = [];
        foreach (var next in line.Skip(at + 1))
            now = Step(now, next, changes, losses);
        return new(reference, later, now, changes.ToValueList(), losses.ToValueList());
    }

    /// <summary>The versions' names and versions.</summary>
    public override string ToString() => string.Join(", ", Frameworks);

    private static ValueList<IndicatorReference> Step(
        ValueList<IndicatorReference> before,
        Framework next,
        List<IndicatorChange> changes,
        List<IndicatorLoss> losses
    )
    {
        var after = new List<IndicatorReference>();
        foreach (var reference in before)
        {
            var change = next.ChangeOf(reference.Code);
            if (change is not null)
                changes.Add(change);
            else if (next.Find(reference.Code) is null)
                losses.Add(new(reference, next.Id, LossReason.Unmentioned));
            if (change is { Kind: IndicatorChangeKind.Dropped })
                losses.Add(new(reference, next.Id, LossReason.Dropped));
            foreach (var code in change?.After ?? (next.Find(reference.Code) is null ? [] : [reference.Code]))
            {
                // What was split may be merged again.
                if (!after.Exists(one => one.Code == code))
                    after.Add(new(next.Id, code));
            }
        }
        return after.ToValueList();
    }

    private string? FindWrongPredecessor(Framework framework)
    {
        if (framework.Follows is null)
            return framework.Changes.Count == 0
                ? null
                : $"{framework.Id} tells of changes, such as \"{framework.Changes[0]}\", but follows no version.\nMaybe the version it follows was forgotten?";
        return Find(framework.Follows) is null
            ? $"{framework.Id} follows {framework.Follows}, which the catalogue lacks.\nMaybe it is one of: {Names()}?"
            : null;
    }

    private void CheckIsNoCircle(Framework framework)
    {
        var seen = new HashSet<FrameworkId>();
        for (var at = framework; at is not null; at = at.Follows is { } before ? Find(before) : null)
        {
            if (!seen.Add(at.Id))
                throw new ArgumentException(
                    $"{at.Id} follows itself, through: {string.Join(", ", seen)}.\nMaybe an earlier and a later version are swapped?"
                );
        }
    }

    private string? FindWrongChange(Framework framework)
    {
        var before = Known(framework.Follows!);
        foreach (var change in framework.Changes)
        {
            if (before.Find(change.Before) is null)
                return $"\"{change}\" in {framework.Id} begins with a code that {before.Id} lacks.\nMaybe the two codes are swapped?";
            foreach (var code in change.After)
            {
                if (framework.Find(code) is null)
                    return $"\"{change}\" leads to {code}, which {framework.Id} lacks.\nMaybe an indicator is missing from the later version?";
                if (OtherOrigin(framework, before, change, code) is { } other)
                    return $"\"{change}\" in {framework.Id} leads to {code}, and {other} does too.\nMaybe both were merged, or {other} was dropped?";
            }
        }
        return null;
    }

    // Only merged indicators share one: otherwise a code of the earlier version would change its meaning without a word.
    private static IndicatorCode? OtherOrigin(
        Framework framework,
        Framework before,
        IndicatorChange change,
        IndicatorCode code
    )
    {
        if (change.Kind == IndicatorChangeKind.Merged)
            return null;
        foreach (var other in framework.Changes)
        {
            if (other.Before != change.Before && other.After.Contains(code))
                return other.Before;
        }
        return code != change.Before && before.Find(code) is not null && framework.ChangeOf(code) is null ? code : null;
    }

    private Framework Known(FrameworkId id) =>
        Find(id)
        ?? throw new ArgumentException(
            $"The catalogue has no version {id}.\nMaybe it is one of: {Names()}?",
            nameof(id)
        );

    private string Names() => string.Join(", ", Frameworks.Select(framework => framework.Id));
}
