namespace LearningCycles.Agreements;

/// <summary>A move of a coaching agreement.</summary>
public enum AgreementMove
{
    /// <summary>Its text is begun.</summary>
    Draft,

    /// <summary>The text is frozen as the next version, to be signed.</summary>
    Offer,

    /// <summary>One of the two signs the offered version.</summary>
    Sign,

    /// <summary>The offer goes back to being a draft; its signatures are void.</summary>
    Edit,

    /// <summary>The teacher does not want what is offered. No reason is asked for.</summary>
    Decline,

    /// <summary>The lead takes the offer back.</summary>
    Withdraw,

    /// <summary>Another text is offered while the present one stays in force.</summary>
    OfferAmendment,

    /// <summary>The lead takes the amendment back.</summary>
    WithdrawAmendment,

    /// <summary>The last day passed.</summary>
    Expire,

    /// <summary>It ends before its last day.</summary>
    End,
}
