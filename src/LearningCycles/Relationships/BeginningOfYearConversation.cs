using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>The conversation of a lead with one teacher at the beginning of the year (Objective 1).</summary>
public sealed record BeginningOfYearConversation
{
    /// <summary>A conversation that was held.</summary>
    /// <param name="heldOn">The day.</param>
    /// <param name="topics">What was talked about, each topic once.</param>
    /// <exception cref="ArgumentException">A topic is given twice.</exception>
    public BeginningOfYearConversation(LocalDate heldOn, ValueList<ConversationTopic> topics)
    {
        HeldOn = heldOn;
        Topics = Guard.Against.NullOrRepeated(topics, topic => Guard.Against.EnumOutOfRange(topic), nameof(topics));
    }

    /// <summary>Every topic, in the guide's order.</summary>
    public static ValueList<ConversationTopic> AllTopics { get; } = Enum.GetValues<ConversationTopic>().ToValueList();

    /// <summary>The day.</summary>
    public LocalDate HeldOn { get; }

    /// <summary>What was talked about.</summary>
    public ValueList<ConversationTopic> Topics { get; }

    /// <summary>Whether the two were alone, as the guide prefers.</summary>
    public bool IsOneToOne { get; init; } = true;

    /// <summary>Whether it was in a relaxed setting, as the guide prefers.</summary>
    public bool IsInformal { get; init; } = true;

    /// <summary>What the teacher expects of the lead; private to the pair.</summary>
    public string? Expectations { get; init; }

    /// <summary>What the lead wrote down; private to the lead.</summary>
    public string? Notes { get; init; }

    /// <summary>The day, without what was said: <c>held 2026-08-21</c>.</summary>
    public override string ToString() => InvariantText.Of($"held {HeldOn}");
}
