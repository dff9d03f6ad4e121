namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A component that is kept as it stands, while it is read.</summary>
internal sealed class ComponentDraft(string name)
{
    internal List<IcsProperty> Properties { get; } = [];

    internal List<IcsComponent> Components { get; } = [];

    internal IcsComponent Finish() => new(name, Properties.ToValueList(), Components.ToValueList());
}
