/// Strong and irregular verbs, and clitics.
enum IrregularVerbs {
  /// Forms whose tag shows no ending.
  static let unmarked = WordMap(
    bases: """
      be:am is are was were been being 'm 're
      not:n't
      can:ca
      will:wo 'll
      have:'ve
      """)

  /// Past, participle and other forms by base.
  static let forms = WordMap(
    bases: """
      be:am is are was were been being 'm 're 's
      have:has had having 've 'd
      do:does did done doing
      go:goes went gone going
      arise:arose arisen
      awake:awoke awoken
      bear:bore borne born
      beat:beaten
      become:became
      begin:began begun
      bend:bent
      bind:bound
      bite:bit bitten
      bleed:bled
      blow:blew blown
      break:broke broken
      breed:bred
      bring:brought
      broadcast:broadcast
      build:built
      burn:burnt
      buy:bought
      catch:caught
      choose:chose chosen
      cling:clung
      come:came
      creep:crept
      cost:cost
      cut:cut
      deal:dealt
      die:dying
      dig:dug
      draw:drew drawn
      dream:dreamt
      drink:drank drunk
      drive:drove driven
      dwell:dwelt
      eat:ate eaten
      fall:fell fallen
      feed:fed
      feel:felt
      fight:fought
      find:found
      flee:fled fleeing
      fling:flung
      fly:flew flown
      forbid:forbade forbidden
      foresee:foresaw foreseen
      forget:forgot forgotten
      forgive:forgave forgiven
      forgo:forwent forgone
      free:freeing freed
      freeze:froze frozen
      get:got gotten
      give:gave given
      grind:ground
      grow:grew grown
      hang:hung
      hear:heard
      hide:hid hidden
      hit:hit
      hold:held
      hurt:hurt
      keep:kept
      kneel:knelt
      know:knew known
      lay:laid
      lead:led
      mislead:misled
      oversee:oversaw overseen overseeing
      overtake:overtook overtaken
      undertake:undertook undertaken
      rebuild:rebuilt
      resell:resold
      outsell:outsold
      override:overrode overridden
      overhear:overheard
      overthrow:overthrew overthrown
      outgrow:outgrew outgrown
      rewrite:rewrote rewritten
      retake:retook retaken
      retell:retold
      remake:remade
      rerun:reran
      rethink:rethought
      foretell:foretold
      forecast:forecast
      offset:offset
      repay:repaid
      overpay:overpaid
      underpay:underpaid
      partake:partook partaken
      befall:befell befallen
      outdo:outdid outdone
      redo:redid redone
      oversell:oversold
      misread:misread
      reset:reset
      leap:leapt
      learn:learnt
      leave:left leaves
      lend:lent
      let:let
      lie:lay lain lying
      light:lit
      lose:lost
      make:made
      mean:meant
      meet:met
      mistake:mistook mistaken
      misunderstand:misunderstood
      overcome:overcame
      pay:paid
      prove:proven
      put:put
      quit:quit
      read:read
      rid:rid
      rely:relying
      ride:rode ridden
      ring:rang rung
      rise:rose risen
      run:ran
      say:said
      see:saw seen seeing
      seek:sought
      sell:sold
      send:sent
      set:set
      sew:sewn
      shake:shook shaken
      shed:shed
      shine:shone
      shoot:shot
      show:shown
      shrink:shrank shrunk
      shut:shut
      sing:sang sung
      sink:sank sunk
      sit:sat
      sleep:slept
      slide:slid
      sling:slung
      sow:sown
      speak:spoke spoken
      speed:sped
      spell:spelt
      spend:spent
      spill:spilt
      spin:spun
      split:split
      spoil:spoilt
      spread:spread
      spring:sprang sprung
      stand:stood
      steal:stole stolen
      stick:stuck
      sting:stung
      strike:struck stricken
      string:strung
      strive:strove striven
      swear:swore sworn
      sweep:swept
      swell:swollen
      swim:swam swum
      swing:swung
      take:took taken
      teach:taught
      tear:tore torn
      tell:told
      think:thought
      throw:threw thrown
      tie:tying
      undergo:underwent undergone
      understand:understood
      unwind:unwound
      undo:undid undone
      uphold:upheld
      upset:upset
      vie:vying
      wake:woke woken
      wear:wore worn
      weave:wove woven
      weep:wept
      win:won
      wind:wound
      withdraw:withdrew withdrawn
      withhold:withheld
      withstand:withstood
      wring:wrung
      write:wrote written
      panic:panicked panicking
      mimic:mimicked mimicking
      traffic:trafficked trafficking
      dye:dyed dyeing
      agree:agreeing agreed
      disagree:disagreeing disagreed
      guarantee:guaranteeing guaranteed
      decree:decreed
      referee:refereed refereeing
      """)
}
