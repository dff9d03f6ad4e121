using NodaTime;

namespace LearningCycles.Support;

/// <summary>What one person may see of a support request: all of it, or its state and dates.</summary>
/// <remarks>Only <see cref="SupportRequest.VisibleTo" /> makes one, so a text cannot get into the view of somebody who may not read it.</remarks>
public sealed record SupportRequestView
{
    internal SupportRequestView(SupportRequest request, bool isFull)
    {
        Stage = request.Stage;
        IsOpen = request.IsOpen;
        RaisedOn = request.RaisedOn;
        ChangedOn = request.LastChange.On;
        LeaderUpdatedOn = request.LeaderUpdatedOn;
        Request = isFull ? request : null;
    }

    /// <summary>Where it stands.</summary>
    public SupportStage Stage { get; }

    /// <summary>Whether it still waits for an outcome.</summary>
    public bool IsOpen { get; }

    /// <summary>The day on which it was raised.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>The day of the last move.</summary>
    public LocalDate ChangedOn { get; }

    /// <summary>The last day on which a school leader was informed; null when none was.</summary>
    public LocalDate? LeaderUpdatedOn { get; }

    /// <summary>The whole request, for its raiser and its audience; null for anybody else.</summary>
    public SupportRequest? Request { get; }

    /// <summary>The state and the days: <c>InDiscussion, raised on 2026-09-21, last changed on 2026-09-25</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Stage}, raised on {RaisedOn}, last changed on {ChangedOn}");
}
