namespace LearningCycles.Meetings;

/// <summary>Known ways to hold a feedback meeting. Names and order of steps are those in use; the prompts are this library's own words.</summary>
/// <remarks>
/// A school that holds its meetings in another way writes its own <see cref="FeedbackProtocol" />. Which steps are mandatory is this library's
/// choice, except where a protocol tells.
/// </remarks>
public static class FeedbackProtocols
{
    /// <summary>Six steps of effective feedback; the guide names Relay's.</summary>
    /// <remarks>
    /// Verified: names and order, at https://www.lrtt.org/blog/lrtt-teaching-tips-6-steps-for-effective-feedback/ (and in a cheat sheet of 2015 at
    /// https://fr.scribd.com/doc/300530718). Not verified: that Relay's own material has these names.
    /// </remarks>
    public static FeedbackProtocol SixSteps { get; } =
        new(
            new("six-steps"),
            "Six steps of effective feedback",
            [
                new(
                    "Look at the lesson",
                    [
                        Step("praise", "Praise", "What went better since the last time, exactly?"),
                        Step("probe", "Probe", "Which moment of the lesson is worth a closer look?"),
                    ]
                ),
                new("Choose", [Step("action-step", "Action step", "Which one small thing changes most?")]),
                new(
                    "Make it work",
                    [
                        Step("practice", "Practice", "Try it out now, with the lead in the students' place."),
                        Step("plan-ahead", "Plan ahead", "In which coming lesson does it come in, and where?"),
                        Step("set-timeline", "Set timeline", "By when will it be seen, and by whom?"),
                    ]
                ),
            ]
        );

    /// <summary>See it, name it, do it.</summary>
    /// <remarks>
    /// Verified: the three phases and what they are for, at https://luminaldevelopment.com/blog/sticky-development-in-3-steps. Not verified: the
    /// names of the steps within them, and that it grew out of the six steps.
    /// </remarks>
    public static FeedbackProtocol SeeItNameItDoIt { get; } =
        new(
            new("see-it-name-it-do-it"),
            "See it, name it, do it",
            [
                new(
                    "See it",
                    [
                        Step("see-success", "See the success", "What came of the last action step?"),
                        Step("see-model", "See the model", "What does it look like when done well?"),
                        Step("see-gap", "See the gap", "Where did the lesson differ from that?"),
                    ]
                ),
                new("Name it", [Step("name-action-step", "Name the action step", "What to do, and how, in one line.")]),
                new(
                    "Do it",
                    [
                        Step("plan", "Plan", "Write it into a coming lesson."),
                        Step("practise", "Practise", "Run through it until it is right."),
                        Step("follow-up", "Follow up", "Fix the day on which it will be looked at."),
                    ]
                ),
            ]
        );

    /// <summary>The planning conversation of Cognitive Coaching, before a lesson.</summary>
    /// <remarks>
    /// Verified: the five regions, and that the last one is not visited every time, at
    /// https://www.thinkingcollaborative.com/stj/the-planning-conversation-map%3A-reflect-on-the-coaching-process. The order need not be kept
    /// (http://www.dpresident.net/journeywithtechnology/cognitive-coaching-three-conversation-maps/).
    /// </remarks>
    public static FeedbackProtocol CognitivePlanningMap { get; } =
        new(
            new("cognitive-coaching-planning"),
            "Cognitive Coaching: planning conversation",
            [
                new(
                    "Plan",
                    [
                        Step("clarify-goals", "Clarify goals", "What should come out of the lesson?"),
                        Step("success-indicators", "Specify success indicators", "What will be seen and heard then?"),
                        Step("approaches", "Anticipate approaches, strategies and decisions", "Which ways are open?"),
                    ]
                ),
                new(
                    "Learn from it",
                    [
                        Step("learning-focus", "Establish a personal learning focus", "What to watch in oneself?"),
                        Step(
                            "coaching-process",
                            "Reflect on the coaching process",
                            "How did this talk help?",
                            isMandatory: false
                        ),
                    ]
                ),
            ]
        );

    /// <summary>The reflecting conversation of Cognitive Coaching, after a lesson.</summary>
    /// <remarks>
    /// Verified: the five regions, at http://jeannemancuso.blogspot.com/p/conversations-maps.html, which names Cognitive Coaching (2012). Not
    /// verified: that the last one may be left out here too, as in the planning conversation.
    /// </remarks>
    public static FeedbackProtocol CognitiveReflectingMap { get; } =
        new(
            new("cognitive-coaching-reflecting"),
            "Cognitive Coaching: reflecting conversation",
            [
                new(
                    "Look back",
                    [
                        Step("impressions", "Summarise impressions", "How was it, and what tells so?"),
                        Step("causal-factors", "Analyse causal factors", "What made it come out that way?"),
                    ]
                ),
                new(
                    "Learn from it",
                    [
                        Step("new-learnings", "Construct new learnings", "What is known now that was not before?"),
                        Step("application", "Commit to application", "Where will that be used?"),
                        Step(
                            "coaching-process",
                            "Reflect on the coaching process",
                            "How did this talk help?",
                            isMandatory: false
                        ),
                    ]
                ),
            ]
        );

    /// <summary>GROW: goal, reality, options, and will or way forward.</summary>
    /// <remarks>
    /// Verified: the four steps, and that the last has both names, at https://teacher-coaching.co.uk/grow-coaching-model and
    /// https://rawhorizons.com/courses/sleep-well-coach-training-2/lessons/overview-2/; one may go back to earlier ones
    /// (https://angusmcleod.com/go-grow-model/).
    /// </remarks>
    public static FeedbackProtocol Grow { get; } =
        new(
            new("grow"),
            "GROW",
            [
                new(
                    "GROW",
                    [
                        Step("goal", "Goal", "What is wanted from this talk, and beyond it?"),
                        Step("reality", "Reality", "How do things stand now?"),
                        Step("options", "Options", "What could be done? Collect first, judge later."),
                        Step("will", "Will (way forward)", "What will be done, and by when?"),
                    ]
                ),
            ]
        );

    /// <summary>All of them.</summary>
    public static ValueList<FeedbackProtocol> All { get; } =
    [SixSteps, SeeItNameItDoIt, CognitivePlanningMap, CognitiveReflectingMap, Grow];

    private static ProtocolStep Step(string id, string name, string prompt, bool isMandatory = true) =>
        new(new(id), name, prompt, isMandatory);
}
