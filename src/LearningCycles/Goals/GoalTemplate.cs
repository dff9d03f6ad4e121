namespace LearningCycles.Goals;

/// <summary>A form in which goals of one kind are written (Objective 2). A host adds its own by constructing one.</summary>
/// <example>
/// <code>
/// var ours = new GoalTemplate(new("cole/1"), "Goal at Cole", GoalKind.StudentAchievement, [
///     new("students", "Which students?", "Whom the goal is about.", isMandatory: true),
///     new("baseline", "Where do they stand?", "What is known at the start.", isMandatory: true),
/// ]);
/// var policy = new GoalPolicy { Templates = [ours] };
/// var content = new GoalContent(anasGoal) { Template = ours.Id, Fields = [new("students", "Both classes")] };
///
/// var record = GoalRecord.Propose(anasGoal, GoalScope.Year, schoolYear, lee, on: new(2026, 8, 24)).With(content);
/// Console.WriteLine(record.Draft(on: new(2026, 8, 27), policy).Violations[0]);
/// // GOAL-05 required: mandatory fields of cole/1 not filled: baseline
/// Console.WriteLine(ours.Find("baseline")!.Purpose); // What is known at the start.
/// </code>
/// </example>
public sealed record GoalTemplate
{
    /// <summary>A template.</summary>
    /// <param name="id">Its lasting name.</param>
    /// <param name="name">A name to show.</param>
    /// <param name="kind">The kind of goal that it fits.</param>
    /// <param name="fields">Its fields in their order, each name once.</param>
    /// <exception cref="ArgumentException">The name is blank, or a field is given twice.</exception>
    public GoalTemplate(GoalTemplateId id, string name, GoalKind kind, ValueList<GoalField> fields)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Fields = Guard.Against.NullOrRepeated(fields, field => field.Name, nameof(fields));
    }

    /// <summary>Its lasting name.</summary>
    public GoalTemplateId Id { get; }

    /// <summary>A name to show.</summary>
    public string Name { get; }

    /// <summary>The kind of goal that it fits.</summary>
    public GoalKind Kind { get; }

    /// <summary>Its fields in their order.</summary>
    public ValueList<GoalField> Fields { get; }

    /// <summary>The field of a name, or null.</summary>
    public GoalField? Find(string name)
    {
        Guard.Against.Null(name);
        foreach (var field in Fields)
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
                return field;
        }
        return null;
    }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id}: {Name}";
}
