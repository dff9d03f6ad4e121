using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>The form by which a teacher tells how he or she likes to work (Objective 1, beginning-of-year conversations). Its answers are private to the pair.</summary>
public sealed record WorkingStyleForm
{
    /// <summary>A form that was sent.</summary>
    /// <param name="sentOn">The day on which the teacher got it.</param>
    /// <param name="answeredOn">The day on which the teacher gave it back; null while not.</param>
    /// <param name="reviewedOn">The day on which the lead read it; null while not. Without a day of answering the form does not count as done.</param>
    /// <param name="answers">What the teacher wrote; none when null.</param>
    /// <exception cref="ArgumentException">It was answered before it was sent, or reviewed before it was answered.</exception>
    public WorkingStyleForm(
        LocalDate sentOn,
        LocalDate? answeredOn = null,
        LocalDate? reviewedOn = null,
        ValueList<WorkingStyleAnswer>? answers = null
    )
    {
        SentOn = sentOn;
        AnsweredOn = answeredOn;
        ReviewedOn = reviewedOn;
        Answers = answers ?? [];
        if (answeredOn is { } answered)
            Guard.Against.EndBeforeStart(sentOn, answered);
        if (reviewedOn is { } reviewed)
            Guard.Against.EndBeforeStart(answeredOn ?? sentOn, reviewed);
    }

    /// <summary>The day on which the teacher got it.</summary>
    public LocalDate SentOn { get; }

    /// <summary>The day on which the teacher gave it back; null while not.</summary>
    public LocalDate? AnsweredOn { get; }

    /// <summary>The day on which the lead read it; null while not.</summary>
    public LocalDate? ReviewedOn { get; }

    /// <summary>What the teacher wrote; private to the pair.</summary>
    public ValueList<WorkingStyleAnswer> Answers { get; }

    /// <summary>The days, without any answer: <c>sent 2026-08-17, answered 2026-08-19, reviewed 2026-08-20</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"sent {SentOn}, answered {Day(AnsweredOn)}, reviewed {Day(ReviewedOn)}");

    private static string Day(LocalDate? day) => day is { } known ? InvariantText.Of(known) : "?";
}

/// <summary>A question of the working-style form, and what the teacher wrote; private to the pair.</summary>
public sealed record WorkingStyleAnswer
{
    /// <summary>An answer.</summary>
    /// <param name="question">The school's question.</param>
    /// <param name="answer">What the teacher wrote; may be blank.</param>
    /// <exception cref="ArgumentException">The question is blank.</exception>
    public WorkingStyleAnswer(string question, string answer)
    {
        Question = Guard.Against.NullOrWhiteSpace(question);
        Answer = Guard.Against.Null(answer);
    }

    /// <summary>The school's question.</summary>
    public string Question { get; }

    /// <summary>What the teacher wrote; may be blank.</summary>
    public string Answer { get; }

    /// <summary>The question, without the answer.</summary>
    public override string ToString() => Question;
}
