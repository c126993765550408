// Written by eval/tools/train.ts from the labelled tools; do not edit. Read by model.ts.
import type { StoredModel } from "./model.ts";

export const MODEL: StoredModel = {
  leastRisk: 0.297,
  riskScale: 0.9,
  shareScale: 0.75,
  table: `
,_a b:pN
,_and b:iMmQpP
,_as b:pQ
,_avoiding b:fQpQ
,_but b:kQpR
,_color b:pN
,_delete b:jQpP
,_drop b:jP
,_enabling b:pP
,_enhancing b:pP
,_ensuring b:dRgLpP
,_feature b:pQ
,_file b:pN
,_for b:pP
,_from b:pP
,_helping b:pN
,_http b:pN
,_identifying b:pN
,_including b:iMjQpN
,_inspect b:jP
,_label b:pN
,_location b:pP
,_mention b:pN
,_misleading b:aMoQ
,_or b:pP
,_preventing b:dNfLgQiUjQmNpJ
,_promoting b:pQ
,_providing b:pQ
,_query b:pN
,_resulting b:pP
,_return b:pQ
,_run b:pQ
,_schedule b:pM
,_size b:pN
,_such b:pN
,_supporting b:dMlQmQ
,_task b:pP
,_then b:pP
,_title b:pN
,_to b:pN
,_treatment b:pP
,_update b:jRpP
,_which b:pN
,_with b:gQmRpW
,_without b:pL
=delete s:iMjSkPoLpP
=get s:kQpP
=patch s:kQpP
=post s:kQpP
=put s:pP
a d:aJbIcKdHeFfNgEhIiMjFkGlMmKnJoLpS l:bMmQ s:pJ sp:pJ
a_b b:aNfNiSjP
a_babysitter b:bSjN
a_back b:hR
a_backfill b:iR
a_background b:eQiMnR
a_backup b:gMiNjTkQmM
a_badge b:fLgWjM
a_bail b:dSeM
a_bankruptcy b:dS
a_bar b:lQ
a_barrier b:fR
a_base b:mSoM
a_basket b:bRcPmN
a_batch b:hP
a_bed b:bQ
a_beverage b:bS
a_bid b:bP
a_bill b:kP
a_billing b:bQ
a_binary b:mQ
a_binding b:iR
a_bio b:oQ
a_birth b:aR
a_bitcoin b:bKcT
a_block b:mPpN
a_blockchain b:iQ
a_blood b:aR
a_bluetooth b:fRmNpP
a_board b:dRiMmLoS
a_boat b:fSjM
a_body b:pP
a_boiler b:fR
a_boilerplate b:mQ
a_book b:bQ
a_bookmark b:mQ
a_bot b:cMgQnQ
a_bounding b:fNjPmR
a_bracket b:cQ
a_branch b:gRiM
a_brand b:iSoM
a_breaker b:fQ
a_breakpoint b:mQ
a_browser b:nQpP
a_bucket b:iQkQoMpP
a_budget b:mQ
a_buffer b:fNjPmS
a_bug b:dN
a_build b:iRnM
a_bullet b:mQoM
a_bundle b:kP
a_bursary b:eUmN
a_bus b:bQ
a_business b:oP
a_button b:fQ
a_cab b:bQ
a_cabin b:aNfS
a_calendar b:kPlMoQ
a_call b:mMnQoQpP
a_callback b:hQ
a_camera b:mP
a_campaign b:gMoQ
a_campsite b:bQ
a_candidate b:eQ
a_capacity b:bNiRjQ
a_caption b:oQ
a_car b:fQpP
a_card b:bNeMjSmMoS
a_care b:aQgM
a_carousel b:fNjPoQ
a_cart b:bR
a_case b:dKkRmNnS
a_cashback b:bSiL
a_category b:oR
a_cdn b:iQ
a_cell b:mP
a_centrifuge b:fTjN
a_certificate b:bSgKjR
a_certification b:eQjN
a_cfd b:cS
a_change b:bMiQoTpQ
a_changelog b:mNoT
a_changeset b:iTmMoMpP
a_channel b:oP
a_charging b:fP
a_chart b:aRpN
a_charter b:bQfN
a_chat b:lRnQoM
a_checklist b:iNmRoNpP
a_checkout b:bSmM
a_chemotherapy b:aQ
a_chess b:mQ
a_circuit b:fQ
a_citizenship b:dQ
a_city b:pN
a_class b:oS
a_classified b:bNjQoQ
a_cleaning b:bUiLjM
a_client b:dRpQ
a_client' b:pR
a_climate b:fRmN
a_clinical b:dQ
a_cloud b:pP
a_cluster b:iSmL
a_clutch b:fTjM
a_cms b:oQ
a_cname b:iR
a_cnc b:fP
a_code b:gNiLmSoT
a_coffee b:bUiMjN
a_collaborator b:gQjM
a_collateral b:cQ
a_colleague b:lS
a_collection b:iMmToMpN
a_colonoscopy b:aUjM
a_column b:iSmL
a_comment b:mRoLpP
a_commission b:bQ
a_commit b:oQ
a_company b:cPdQoQ
a_complaint b:pP
a_component b:fMoQ
a_comprehensive b:dP
a_compressor b:fSjM
a_computer b:nP
a_concert b:fR
a_condition b:aP
a_conference b:lP
a_confidential b:kT
a_config b:iQ
a_configuration b:pN
a_conflict b:dTjN
a_connection b:iPkMlQpK
a_consolidated b:pQ
a_consumer b:iQ
a_contact b:lRmNpQ
a_container b:iSmKoNpQ
a_content b:iLmMoU
a_context b:gMmQ
a_contract b:cQdUgMpP
a_contractor b:eR
a_control b:hQ
a_conversation b:pM
a_cooker b:fT
a_cost b:iQ
a_counter b:iNmR
a_coupon b:jP
a_courier b:bR
a_course b:eQiNoR
a_cover b:fQjM
a_covered b:cS
a_cpap b:aS
a_crash b:dMkR
a_crawler b:iR
a_crd b:fMiT
a_credit b:bS
a_creditworthiness b:eVjM
a_crew b:nQ
a_crisis b:aQ
a_crm b:mMoS
a_cron b:iQ
a_crowdfunding b:bS
a_cruise b:bQfM
a_crypto b:cMgR
a_ct b:aQ
a_current b:fRiM
a_custom b:dQgMmRnM
a_customer b:bQeSgNlPmMoM
a_cv b:eTjM
a_cypher b:pN
a_d b:fRiMmPpT
a_dag b:iTpP
a_dashboard b:iRnM
a_data b:aQdQkKmSoNpQ
a_database b:gQmMoQpR
a_dataset b:bLiPmQ
a_datasource b:iRkM
a_date b:pK
a_dbt b:iP
a_deal b:oQ
a_death b:aSgN
a_debit b:bQmM
a_deck b:pM
a_deep b:nRpN
a_deepfake b:lRoM
a_default b:bSiMmQoN
a_defibrillator b:aS
a_delivered b:pR
a_deploy b:gQ
a_deposition b:dP
a_design b:dSmLoQ
a_designated b:pP
a_detailed b:pM
a_detection b:iRmKoQ
a_dev b:hQiN
a_development b:iQpP
a_device b:fMgMiT
a_diagnosis b:pQ
a_diagnostic b:aQpN
a_dialog b:lQ
a_dictionary b:hQmNoQ
a_different b:mP
a_diploma b:eP
a_direct b:kQ
a_directory b:gP
a_disability b:eR
a_disk b:iSmL
a_dispute b:pP
a_distribution b:gQiM
a_dividend b:cU
a_divorce b:dR
a_dlp b:fMiS
a_dmca b:dP
a_dns b:iR
a_doc b:mMoR
a_docker b:kQmNpQ
a_docket b:dQ
a_doctor b:aMlQ
a_document b:iMoQpN
a_dog b:bQ
a_domain b:bTiMjM
a_donor b:eQ
a_dotfile b:mS
a_draft b:bQlP
a_drink b:bQ
a_drip b:lQoN
a_driving b:eQ
a_drone b:bNfQ
a_dropdown b:pP
a_dryer b:fUjNmN
a_durable b:iQmM
a_dynamodb b:mRpP
a_failover b:fNgMiTjQmN
a_false b:lQ
a_feature b:iPoM
a_feed b:fNmSoM
a_feeding b:aQbM
a_fellowship b:eT
a_ferry b:bQoN
a_fhir b:aQiM
a_field b:iQmN
a_filament b:fSjM
a_file b:fNhMiQjRkRlQmMoMpK
a_fill b:jQ
a_film b:fSjM
a_filter b:pL
a_final b:eS
a_financial b:cPjQpQ
a_finding b:mNoR
a_fireplace b:fSjN
a_firmware b:iR
a_flash b:mP
a_flight b:bQ
a_flow b:iP
a_flowchart b:jPmQ
a_flower b:bQ
a_folder b:kQmQpP
a_follow b:mNoP
a_food b:eS
a_forecast b:nRpQ
a_foreign b:gMiS
a_forklift b:fQ
a_form b:dMmMoSpN
a_forum b:oQ
a_forwarding b:iQ
a_foster b:eP
a_free b:pP
a_friend b:lSpQ
a_frontmatter b:fMjQmR
a_full b:pN
a_function b:iMmRpM
a_fundraiser b:bTjN
a_game b:bPiMmS
a_garden b:fQ
a_gate b:fTiMjN
a_gdscript b:hR
a_generated b:jPmQ
a_generator b:fTjN
a_get b:pM
a_gift b:bQ
a_github b:pP
a_given b:iNmQpI
a_goal b:iMnQoRpP
a_gold b:cTdK
a_good b:pP
a_gpg b:gP
a_grade b:eP
a_grant b:eQ
a_graph b:kQ
a_graphql b:iQpP
a_greenhouse b:fQ
a_greeting b:pL
a_grid b:cQ
a_grocery b:bQ
a_group b:gUiKpP
a_gtt b:cQ
a_guardianship b:dR
a_guest b:gR
a_guide b:pN
a_guided b:bQ
a_habit b:jPkMmR
a_haircut b:lR
a_handbrake b:fTjM
a_harvester b:fSjN
a_hash b:iNjPmQ
a_head b:pN
a_heading b:mP
a_health b:aNiP
a_hearing b:aPdPpP
a_highlight b:fNjPmR
a_hold b:bXfNjN
a_holiday b:bQ
a_home b:fRmM
a_homework b:eSjM
a_horizontal b:iQ
a_host b:hQiMpM
a_hostel b:bR
a_hot b:fR
a_hotspot b:fVmN
a_house b:bQ
a_household b:pP
a_housing b:eQ
a_hub b:fNmMoT
a_human b:nRpP
a_job b:eQhMiLmQnQpP
a_journal b:bRjPoM
a_json b:jRpP
a_jump b:iP
a_kanban b:bMoP
a_key b:gCiNjUmWoQpN
a_keyboard b:fQ
a_keyframe b:mR
a_keyspace b:iR
a_keystore b:gQ
a_kindergarten b:eS
a_kms b:gQjN
a_knowledge b:oR
a_known b:gQiMlRnM
a_kubectl b:fNhR
a_kubernete b:pP
a_lab b:aMfQ
a_label b:jMoR
a_land b:dQ
a_landing b:hMiQ
a_language b:pM
a_laser b:fQ
a_law b:dS
a_lawn b:fQ
a_lawsuit b:dS
a_lawyer b:dQ
a_layer b:iUmJ
a_layoff b:eTjL
a_lead b:mMoS
a_led b:fR
a_legal b:dTjMoM
a_lending b:cQ
a_lesson b:fMjQoU
a_level b:mP
a_limousine b:bSjN
a_line b:mPoN
a_link b:kQpR
a_list b:kNoQpS
a_listener b:iSjQ
a_listing b:oP
a_live b:iLkPmNnQoQ
a_load b:iQjQ
a_loan b:cPpQ
a_local b:kMmSoMpP
a_lodging b:bQ
a_log b:iRjRoK
a_login b:lR
a_long b:cQpM
a_lounge b:bS
a_loyalty b:bQjN
a_lullaby b:fSmN
a_mail b:lRpP
a_maintenance b:fMiVoL
a_manager b:nU
a_manifest b:fNiS
a_manual b:bRjM
a_map b:pM
a_market b:cS
a_marketplace b:cP
a_massage b:bQ
a_material b:mRoN
a_maternity b:aTjM
a_mathematical b:pL
a_mcp b:iSoM
a_meal b:mUoM
a_medicine b:aKbS
a_meeting b:bMgNlR
a_member b:gTmN
a_membership b:eQ
a_memory b:pN
a_mental b:pP
a_menu b:lR
a_mesh b:iRmM
a_message b:jQkRpP
a_metered b:bQ
a_method b:kQpQ
a_mfa b:gQ
a_microscope b:fTiNjM
a_midi b:fMmQ
a_mileage b:bR
a_milling b:fQ
a_mobile b:fRhQiNjMlQmM
a_mock b:mQ
a_modbus b:fR
a_model b:iVmJoMpK
a_modifier b:fNjPmS
a_mongodb b:iSmL
a_monitor b:iSoMpP
a_mood b:mRoM
a_mop b:fSjN
a_mouse b:lQ
a_move b:mP
a_movie b:bP
a_moving b:bTjM
a_multi b:iNnP
a_museum b:bQoM
a_music b:fQ
a_muted b:mSoM
a_nameserver b:iQjP
a_network b:cNgQiSpM
a_new b:aQbLfQhRiLjLlImQnLoMpQ
a_newborn b:aRjL
a_newsfeed b:oP
a_next b:fQ
a_no b:iQ
a_node b:iT
a_note b:dPmRoLpP
a_notification b:bMlQmT
a_number b:pM
a_nursing b:aR
a_package b:kQpN
a_packet b:kR
a_page b:gQiMmMoQ
a_paid b:bP
a_painkiller b:aS
a_panel b:pQ
a_panic b:fP
a_paper b:pQ
a_parcel b:oQpN
a_parking b:bQfSiN
a_part b:pN
a_particular b:pL
a_passkey b:gVjM
a_password b:gQpN
a_paste b:kQ
a_pat b:fNgWmN
a_patch b:mQ
a_patent b:dR
a_path b:mQ
a_patient b:aTpN
a_patient' b:aRpQ
a_paused b:iQmM
a_pay b:bReQiM
a_paycheck b:bT
a_payload b:pP
a_payment b:bQmPpP
a_payroll b:dPhM
a_pcr b:fP
a_pending b:cP
a_pension b:eQ
a_permission b:gQ
a_permit b:mR
a_person b:aQlRmMnRpQ
a_persona b:lQnM
a_personal b:mSoM
a_pet b:iNmSoM
a_pharmacy b:aMbQ
a_phone b:bQfRlQpQ
a_photo b:aSmMpQ
a_physiotherapy b:aR
a_pickup b:lQ
a_pin b:gP
a_pipe b:iQjQ
a_pipeline b:iRoM
a_pivot b:mP
a_pizza b:bQ
a_place b:pN
a_plan b:aMiLmV
a_playback b:cMfQ
a_playlist b:fMiNmPoQ
a_plea b:dP
a_pledge b:bTjN
a_plot b:mP
a_plumber b:bQ
a_pod b:iP
a_policy b:gRjM
a_poll b:oQ
a_pool b:cPgMjP
a_port b:iQpP
a_portfolio b:oQ
a_position b:cRpM
a_post b:lKoV
a_postage b:bWfNjMmN
a_postcard b:lS
a_postmortem b:fNoT
a_power b:fR
a_prepayment b:bTjN
a_pressure b:fR
a_previous b:fSjNmM
a_previously b:pR
a_price b:bRcQiNoM
a_print b:fQ
a_private b:gQmRoM
a_probation b:eToK
a_problem b:aQlMmMnQ
a_process b:iS
a_product b:bMcLmQoS
a_professional b:oP
a_profile b:gPiLlMmU
a_program b:pP
a_project b:gLiJmQoW
a_projector b:fTjN
a_promotion b:iR
a_prompt b:iMjQmT
a_promql b:pM
a_property b:pP
a_prospectus b:dRjN
a_provisioning b:gP
a_psychotherapy b:aR
a_public b:fMiMkQoR
a_pull b:jQlNoRpR
a_purchase b:bMdQ
a_push b:lP
a_put b:kQ
a_pwm b:fQ
a_qr b:bRmM
a_quality b:fMiUjQoM
a_quarantine b:aRbNcN
a_query b:pI
a_question b:oQpL
a_queue b:fLiQkQpP
a_quiz b:oR
a_radio b:lQ
a_radiotherapy b:aQ
a_random b:pK
a_range b:jRpN
a_rate b:bQ
a_reaction b:oR
a_readable b:pN
a_reading b:mR
a_realm b:gS
a_record b:aNiMmR
a_recording b:fMjQmS
a_recovery b:gS
a_redirect b:oQ
a_refactoring b:jPmQ
a_referral b:aMbR
a_refresh b:gQ
a_refund b:pQ
a_registry b:iLkQ
a_relation b:mQ
a_relationship b:iNmQ
a_relay b:fQoN
a_release b:fNmMoQ
a_remote b:hRkQpR
a_rental b:pP
a_repeat b:fQ
a_replacement b:bQ
a_replication b:iR
a_reply b:oR
a_report b:pR
a_repository b:gQiNjMmQoSpP
a_request b:pP
a_research b:nQpQ
a_reservation b:pP
a_reserved b:bRjN
a_resized b:mP
a_resort b:bR
a_resource b:jNmR
a_response b:nQpP
a_restaurant b:bKlSoQ
a_restraining b:cMdT
a_resume b:eQ
a_return b:bRdLfQ
a_retweet b:oQ
a_review b:oRpR
a_ride b:pP
a_right b:cVjMoL
a_ringtone b:fTjN
a_risk b:aNeRmMoQ
a_roadmap b:oQ
a_role b:gSkM
a_rollback b:iQjP
a_rollout b:iQ
a_root b:aQ
a_roundtrip b:bQ
a_route b:pP
a_rover b:fR
a_row b:gQiQ
a_rule b:gQjM
a_run b:pP
a_running b:hPiQ
a_safety b:dR
a_sale b:bQiM
a_saml b:gQ
a_sample b:pQ
a_sandbox b:pQ
a_sandwich b:bSjN
a_satellite b:fQ
a_sauna b:fTjN
a_saved b:bQgLmSpN
a_saving b:bR
a_scan b:iQ
a_scene b:mP
a_schedule b:iQ
a_schema b:gQiM
a_school b:bKeQlS
a_scim b:gP
a_scooter b:fQ
a_scope b:gQiN
a_score b:mQpP
a_screen b:fQ
a_screenshot b:mPpN
a_script b:hRiM
a_scrum b:oQ
a_sculpture b:fNjQmR
a_search b:iQmP
a_seat b:bRlN
a_secret b:gPiQpV
a_security b:gKhRiRlQoMpP
a_sedation b:aWfNjN
a_select b:pK
a_selected b:gMmQ
a_senior b:dMnS
a_sensor b:pN
a_server b:gNhLiVkQmLoNpN
a_service b:bNfPgQhRpP
a_sery b:aRjM
a_session b:aNgQmR
a_set b:gLkQmQ
a_settlement b:bLdS
a_shape b:mP
a_shard b:iS
a_share b:cSpN
a_shared b:mLoS
a_sharing b:gQjM
a_sheet b:mQ
a_ship b:fTjMmM
a_shipment b:bP
a_shipping b:bQ
a_shop b:lPpP
a_shortcut b:hQpM
a_shutter b:fT
a_siem b:kQ
a_sign b:gTiLjM
a_signature b:dPlRoM
a_signed b:dSmK
a_signer b:dP
a_significant b:pM
a_signing b:bNdVgN
a_simple b:pN
a_simulation b:mQoN
a_single b:bNjQpP
a_site b:gSiLjRpR
a_ski b:bR
a_skylight b:fSjN
a_sleep b:mP
a_sleeper b:bR
a_slide b:mRoM
a_slider b:lP
a_slippage b:cQ
a_slo b:iQ
a_smart b:bScQdIfMiSjQmM
a_smoke b:fP
a_snippet b:fNhMiMoV
a_soap b:aVjLmL
a_software b:bSdL
a_sol b:cQgN
a_solar b:fR
a_song b:pM
a_soql b:pM
a_sorted b:gMmR
a_soundbar b:fSjN
a_source b:kP
a_sparkline b:fNmT
a_specialist b:aP
a_specific b:aQiMoMpM
a_specification b:mP
a_specified b:gMiMjQmRpN
a_speech b:kQ
a_spot b:bNcR
a_spreadsheet b:gR
a_sprint b:oQ
a_sql b:hQpT
a_ssh b:gRiM
a_ssid b:iS
a_sso b:gQjN
a_stack b:iP
a_stage b:fNiQjP
a_standard b:pN
a_standing b:bRcM
a_starred b:mR
a_stash b:mR
a_stata b:hR
a_state b:bQfMiUmMoMpP
a_stateful b:iQjP
a_statement b:dSjM
a_static b:iQ
a_status b:oP
a_step b:mP
a_stock b:cNmSpP
a_storage b:jN
a_stored b:hQpQ
a_stove b:fT
a_strategic b:dPpP
a_stream b:mP
a_string b:pN
a_stroke b:fMjPmR
a_student b:eRpN
a_study b:aQgMjMoQ
a_sub b:bNcMoR
a_subgraph b:fNhMiUjQ
a_subject b:pN
a_submarine b:fRjM
a_submodule b:jPmR
a_subpoena b:dQ
a_subscription b:bTiNmN
a_substation b:fR
a_subtask b:mR
a_suggestion b:oP
a_suicide b:aR
a_summary b:pM
a_support b:bMdLoTpP
a_suspension b:fTjN
a_suspicious b:dQ
a_swimlane b:oR
a_symbol b:mQ
a_symlink b:fNjPmS
a_sync b:iQ
a_synonym b:iQ
a_synthetic b:iP
a_system b:fLhQiSpP
a_tab b:lLmTpQ
a_table b:iSmMoN
a_tag b:mJoU
a_taint b:fNiSjP
a_take b:cP
a_takeaway b:bR
a_takedown b:dR
a_takeoff b:fQjM
a_target b:cQ
a_task b:iMmRnQpP
a_tax b:dR
a_taxonomy b:jQoR
a_team b:oQ
a_telescope b:fTjN
a_template b:pN
a_tempo b:mQ
a_tenant b:eQgQ
a_tender b:bMcTeM
a_tennis b:dMlR
a_terminal b:hS
a_terraform b:iPpM
a_terrain b:mR
a_test b:bMiQjRlRpQ
a_text b:pH
a_theme b:iQkMmNoR
a_therapy b:gQoR
a_ticket b:bJjQnPoS
a_time b:iRmQoM
a_timeline b:mQoM
a_timer b:iNmT
a_tls b:gQjN
a_to b:mS
a_toaster b:fRjN
a_todo b:jRpP
a_token b:cRgNpP
a_toll b:bTjM
a_tool b:fSgMhRiMkJpN
a_topic b:fSiQkMoL
a_torpedo b:fQ
a_trace b:eLjPmTpL
a_track b:jQmQ
a_tractor b:fSjM
a_trade b:gMkQ
a_trading b:cS
a_trailer b:fQ
a_train b:bPfQpP
a_training b:gQjQoMpP
a_tram b:fSjM
a_transaction b:pP
a_transcript b:eLjPmR
a_transfer b:pN
a_traveller b:pQ
a_treasury b:bNcQ
a_treatment b:pP
a_triage b:oR
a_trial b:bQ
a_trusted b:fMgR
a_turntable b:fSjN
a_tv b:fSoN
a_twap b:bNcQ
a_tweet b:oS
a_two b:pN
a_un b:aRbNnSpP
a_url b:kPpN
a_user b:gRlLoS
a_user' b:gQpM
a_vacation b:bTfL
a_value b:fQiMpM
a_variable b:iRmM
a_vault b:cR
a_vector b:iP
a_vehicle b:fQ
a_vending b:fP
a_ventilation b:fTjM
a_video b:fLkQmMoR
a_view b:mNpN
a_viewport b:fNjPmS
a_virtual b:fLiRjPpL
a_visa b:pQ
a_visit b:pP
a_visitor b:bMgU
a_vital b:aQjN
a_vocabulary b:mQoN
a_voice b:lQmM
a_volume b:fP
a_vote b:jPoQ
a_vr b:fR
a_vulnerability b:iR
a_waiting b:eQmN
a_wall b:fR
a_wallet b:bNgS
a_washing b:fS
a_watch b:mToK
a_web b:lQoMpN
a_webhook b:kUmN
a_website b:lP
a_weight b:mQoN
a_whatsapp b:lQ
a_while b:pP
a_white b:fR
a_wide b:pM
a_window b:fQlQmM
a_withholding b:dRoM
a_work b:mLoT
a_workflow b:iRmMpP
a_working b:bMcQ
a_worklog b:oP
a_workout b:mT
a_workspace b:gQpP
a_worktree b:mR
a_x b:aS
a_yaml b:iQ
a_zip b:mR
a_zoom b:mR
ability DA.read:pQ d:pQ
ability_to b:pQ
about DA.none:lQpM DA.read:pN d:dMgMlVpK
about_a b:lRpQ
about_something b:pN
about_the b:mQoMpM
abstract n:pP
ac d:fR n:fSmM
ac_mode b:fR db:fR nb:fQ
academic DA.create:eQoP DA.none:pM DA.read:eRpT DA.run:mQoQpN DA.update:eQlQpP NA.create:eQ NA.none:eUjMpN d:bNdMeTgMjQkMoSpR n:eWjLmMpN
academic_activity b:jP
academic_data b:pP
academic_integrity b:mQpP
academic_probation b:eR db:eR nb:eR
academic_standing b:eUjM
academic_work b:pN
accelerator DA.create:fQ NA.create:fQ d:fS n:fS
accelerator_pedal b:fS db:fR nb:fS
accept l:mS
access DA.create:gR DA.delete:gRjM DA.grant:pP DA.none:pM DA.publish:pL DA.read:pN DA.update:dNfLgUiRmMoNpP NA.create:gTiMpP NA.delete:gRjM NA.keep:pM NA.none:gRiQpN NA.read:gP NA.select:pN NA.update:gSiNpP d:aLbNcMeMg]iQjMoL dh:pL dha.none:pN dha.read:pN dha.update:pN l:gR n:aMdNeNfLgaiNjLmMoLpN nh:gQiP nha.none:pP s:bQ
access_and b:pF
access_control b:gQpP
access_escalation nb:aNgUpQ
access_permission b:gMkQ
access_point b:gHiVjRmN db:gHiVjRmN nb:gHiWjRmM
access_policy b:gUiJjN
access_request b:gP db:gQ nb:gQoN
access_review b:gR db:gR
access_rule nb:gP
access_to b:gQpN
access_token b:pR db:pP nb:pP
access_tool nb:pL
accessed d:pN
accessibility DA.update:kPpP d:kQpK
accessible d:pN
accessing d:pL
account DA.create:bMiPnQpP DA.delete:aRbJcRdReSfSgKmLoL DA.none:bQgPpP DA.publish:oQ DA.read:pV DA.update:eMgS NA.create:bMgNiQoQ NA.delete:bNiPjR NA.none:eMgU NA.read:pP NA.update:mR d:bNeMfQgUiQjNkNlJmLoNpR dh:gQiRoM dha.create:bMiQ dha.delete:iPjM n:bKdMeKgViRjPlMmQnNpQ nh:cNgQiRkQoM nha.create:iQoM nha.delete:iP s:pS sp:pS
account_by b:bMiQkQ
account_credit b:bTeMgM db:bQ nb:bTeMgM
account_data b:eN
account_debit b:bQgN db:bQgN nb:bQgM
account_entry b:eMgQ
account_for b:bM
account_funding b:cQ db:cQ nb:cQ
account_lock b:gR db:gR nb:fNgR
account_of b:gPpQ
account_or b:nQ
account_plan b:bJjQoT db:bJjQoT nb:bHgMjQoW
account_record b:oQ db:oQ nb:oQ
account_with b:pP
acct NA.update:oP n:oQ
accuracy DA.none:pQ DA.read:aQgRjLpQ DA.update:pN d:aRbRfMiTkLmLoMpT dh:iRpP dha.update:iP
accuracy_and b:aRbNfLgPjSkMoNpW
accuracy_of b:iQpL
accurate DA.read:dMmRpM d:mQ dh:pN dha.read:pN
accurate_and b:dPpJ
accurately DA.run:pP DA.update:pP d:mQ
accurately_documented b:pN
accurately_recorded b:mP
accurately_reflect b:mPpP
accurately_represent b:pN
accusation NA.none:lQpP n:lQpP nh:lQpP nha.none:lQpP
achievement d:pN
acl NA.create:iP d:gRjMoN dh:gNiQ n:iQoN nh:gMiQjP
acl_entry b:gTjMoM db:gTjMoM nb:gTjMoM
acquire DA.read:kQpQ d:kQpQ dv:kQpQ
acquire_detailed b:kPpP
across DA.create:cQgN DA.pay:bMcQ NA.create:cQgN d:bMcSgN n:cRgL
across_chain b:cRgL
act DA.create:mNnS DA.grant:lQ DA.none:mQ DA.run:nQpP DA.update:nQ NA.create:nR NA.update:nQ d:iMlQnSpQ n:lQnR
act_by b:nQpP
act_in b:iNnR
action DA.create:iN DA.none:cSnNoQpM DA.run:hNiMnRpP DA.update:iNnQ NA.create:iN NA.none:cRnMoPpQ NA.run:nQpP NA.update:iNnQpM d:cRhMiJnSoQ dh:iLnSoQpQ dha.create:iN dha.read:pQ dha.run:nQ dha.update:iNnP n:cRhMiJnRoR nh:cRhMiKnRoRpP nha.create:iN nha.none:cRnMpQ nha.run:nQpP nha.update:iNnQpM s:iLjQoP sp:iMjQpQ
action_by b:nRoM
action_for b:pN
activate DA.grant:fQmMnRpP NA.grant:bQeMfSiQlNmMnRoM d:fQmMnRpP dv:fQmMnRpP n:bQeMfSiQlNmMnRoM nv:bQeMfSiQlNmMnRoM
activate_a b:iMmNnR
active DA.read:pM DA.run:pQ DA.update:mS NA.create:mP NA.update:iLmT d:hQmSpP l:jNmQ n:fNgNiKmV s:pM
active_database b:iLmToN db:iMmR nb:iLmToN
active_list b:pP
active_only sp:pM
active_project b:mQpP
active_scene nb:fM
active_workspace b:mQ nb:mQ
activity DA.create:iLnR DA.read:pN DA.update:iP NA.create:iLnR NA.keep:mNoQ NA.read:dQ NA.update:iP d:eNjQlQmMpL n:dQgQmLoQpP nh:mMoQ nha.keep:mNoQ nha.read:dQ
activity_, b:pN
activity_report b:dR db:dR nb:dS
actual DA.read:pQ d:pQ
ad DA.create:bQoQ DA.delete:bSjN DA.update:bSiMkP NA.create:bQoQ NA.delete:bSjN NA.update:bUiL d:aNb[fLgMiLjNkQlMmMoR dh:bMiMjQoU dha.create:oS dha.delete:jQ dha.update:oQ n:aNb]fLgMiJjNkSlMmM nh:bMiMjQoU nha.create:oS nha.delete:jQ nha.update:oQ
ad_campaign b:bRoN
ad_group b:bSjN nb:bUgMiMjN
ad_platform b:kQ nb:kSoM
ad_slot b:bT db:bS nb:bT
ad_spend b:bR db:bQ nb:bR
adaptive d:bMfR n:bMfR
adaptive_cruis b:bMfQ
adaptive_cruise nb:bMfR
add DA.create:bMeQfPhMjMkLlMmMnMpP DA.delete:jR DA.update:iPmNpP NA.create:bQeQhJiRjKkKlJpN NA.delete:oQ NA.update:iQ d:aNbLdMfPhMiQjQkLlMmKnMpQ dh:iQ dha.create:iP dv:bMeQfQhMiLjLkLlMmMnMoQpP n:bPcNdMhJiRjKkKlJoQpN nh:iQjP nha.delete:jQ nha.update:iQ nv:aRbQeQhJjKkKlJpN s:pP
add_, b:jQmNpP
add_a b:cMdQfRgMhLiQjMkJmMoRpS
add_an b:eQfPiLlQmRnNoMpP
add_attachment b:kQ
add_on b:iR
add_one b:bMfQjMlM
add_ons b:iQjP db:iQjP
add_the b:aNbLfMgQiMmToS
add_two b:pL
addition d:iPpS
additional DA.read:pN d:pN
address DA.create:pP DA.delete:jQ DA.read:pM DA.send:bQ DA.update:gQmQoLpN NA.create:gQ NA.delete:jP NA.read:pN NA.update:gQiN d:bScLmQoMpL dh:gSpN dha.delete:gQ dha.update:pP n:gToM nh:gSmN nha.create:gQ nha.read:pN nha.update:gQ s:bQfPgQlMmPoMpL sp:fPmQoMpM
address_book nb:mR
address_into b:pN
address_is b:pN
adhere DA.read:pN d:pN
adhere_to b:pN
adjust DA.read:pP DA.update:aQeQfQiKpN NA.update:aSfSmM d:aQfQiLkMlMoQpP dv:aQfQiLkMlMoQpP n:aSfSmM nv:aSfSmM
adjust_customer b:mQ
adjust_discount b:pP
adjust_research b:oQ
adjust_the b:pM
adjustment d:pN
admin DA.create:gRpP DA.delete:gQ DA.read:gMkQpM NA.create:gR NA.delete:gQ NA.none:gLkR NA.read:pM NA.update:gQ d:gRjMkRpN dh:gT dha.create:gP dha.delete:gQjM n:eNgSkSpN nh:eNgUpN nha.create:gR nha.delete:gQjM nha.read:pN nha.update:gQ
admin_by b:gQ
admin_credential b:gKkS
admin_from b:gQ
admin_role b:pP
administer DA.update:aR NA.update:aVoM d:aR dv:aR n:aVoM nv:aVoM
admission DA.read:pP NA.none:ePpS d:eQpQ dh:eP n:eRpS nh:eQ
adoption DA.create:eP DA.delete:dP NA.create:dQeP NA.delete:dP NA.update:dR d:dQeQ n:dUmN
adoption_application b:dNeQ db:dNeQ nb:dNeQ
adoption_paper b:dR db:dR nb:dVmN
adriel n:pN
adriel' DA.read:pN d:pN
adriel'_professional b:pN
adult s:pP
advance d:bS n:bR nh:bS
advice DA.read:dMmRpM NA.none:dMmQpQ NA.read:pN d:dMmRpM dh:pN dha.read:pM n:dMmRpP nh:pN nha.read:pN
advice_, b:pP
advice_tool nb:pQ
advisory DA.read:pM d:pM
affidavit d:dR dh:dR n:dR nh:dR
affordability DA.update:eRiM NA.update:eRiM d:eViLjM n:eViLjM
affordability_check b:eViLjM db:eTiNjM nb:eViLjM
after d:pN
after_the b:mP
again d:pP l:iQ
against DA.none:pP DA.read:pL DA.run:pL DA.update:dNeNgLiXpQ NA.update:cP d:aMcQdQeLgLhRiTkMlQpK n:cReL
against_a b:pL
against_crypto b:cReM
against_standard b:pN
against_the b:pR
against_unauthorized b:dNgMiVpP
age s:pR sp:pQ
agent DA.create:lNnSpP DA.none:nQpN DA.read:nPpR DA.run:iMnTpQ DA.select:pP DA.send:pP DA.update:gMmRpN DH:gMiQmQnSoMpQ DHA.create:iR DHA.grant:fMiQ DHA.none:nPpN DHA.read:pQ DHA.update:fNgMmTnM DHM:dRgMhQiMjRkNmKoR DK:aMbKeMgLkLlMmJneoL NA.create:mNnQ NA.none:gNmSpL NA.read:pS NA.run:pP NA.update:mMnU NH:aMbMeMfLgRiQkMmNn[oJ NHA.create:iQmMnRpL NHA.delete:jR NHA.grant:iMlSnQ NHA.none:gSmSnMpK NHA.read:pR NHA.run:pQ NHA.select:pP NHA.update:iQmMnSoM NHM:aNbNgLmMn[oM NK:aMbJeMfJhMkMmJndoJ NKA.create:gMiPmMnV NKA.delegate:nR NKA.delete:jS NKA.grant:iMlRnQ NKA.none:gSmRnM NKA.pay:bNnQ NKA.read:nQ NKA.run:nQ NKA.update:gMiTmLnUoL SK:pQ d:fMhMkNlKn_oNpW dh:mQnQpP dha.none:nPpN dha.update:gMmTnM n:fMgLiNlMmMn[pR nh:fMgMlMmQnUpN nha.create:nP nha.none:gNmSpL nha.pay:nQ nha.read:pP nha.update:iQnP s:lNpR sp:pQ
agent_, b:pP
agent_and b:pS
agent_for b:mPpL
agent_id sp:nQpQ
agent_session nb:nQ
agent_that b:pP
agent_when b:pP
agent_with b:pP
agent_workflow nb:iNnP
agents P:nRoM PA.write:nQ
aggregate NA.none:pJ d:pN n:pJ nh:pL nha.none:pL
aggregation DA.run:hQ d:hQ
aggregation_with b:hQ
agreement DA.create:dRgNpP DA.update:dQ NA.create:dQ NA.update:dQ d:bLdWgMiN dh:bMdSpP n:bLdViNpN nh:bLdViNpN nha.create:dQ nha.update:dQ
ai DA.create:iM DA.none:oR DA.read:pN DA.send:pN DA.update:iMnRoR NA.create:iMnQoQ NA.none:nMoR NA.run:nR NA.update:iMnR d:iKnUoT n:iKnToSpM
ai_action b:iLnRoS db:iMnR nb:iMnRoR
ai_analysis b:pQ
ai_assistant b:nQ
aid DA.create:jQ DA.delete:eRjM DA.update:bNeR NA.create:eQ NA.delete:eRjM NA.update:bMeS d:aSbMeUfNhMmMpN dh:bMeT dha.delete:eR n:aTbLeZfMhLjMmM nh:bLe[fN nha.delete:eR nha.update:bNeS
aid_by b:eR
aid_in b:pN
aid_program b:aUhM db:aUhM nb:aUhM
air DA.delete:fQ DA.update:fSmM NA.delete:fQjM NA.update:fQ d:fWmK n:fVjM
air_conditioner b:fQ
air_fryer b:fR db:fR nb:fR
air_purifier b:fR db:fR nb:fR
aircraft DA.update:fQ d:fRmN
airdrop d:bRcL n:bRcL
airdrop_payout b:bRcL db:bQcM nb:bRcL
airflow DA.update:cNiQ NA.update:cNiQ d:cNiQ n:cMiR
airflow_pool b:cMiQ db:cMiQ nb:cMiQ
airport DA.create:bP NA.create:bP NA.delete:bQ d:bQ n:bS
airport_shuttle b:bQ nb:bS
airspeed DA.update:fR NA.update:fR d:fVjN dh:fUjN dha.update:fQ n:fVjN nh:fVjN nha.update:fR
alarm DA.none:mR DA.run:fMiQ NA.create:fMmQ NA.none:mR NA.run:fMiQ d:fMmUpP dh:fN dha.delete:fNjQ dha.run:fMiR n:fLmUpP nh:fJiSmRpP nha.create:fMmQ nha.delete:fMjQ nha.run:fMiR nha.update:iQmK s:fQ
alarm_clock b:fMjPmQ db:fMjP nb:fKiMjPmT
alarm_from b:jP
alarm_limit b:aR nb:aR
alarm_siren b:fP nb:fP
alarm_system b:fSiMjN db:fSiMjN nb:fSiMjN
alarm_test b:fSiMmN db:fQ nb:fSiMmN
album_page nb:oQ
alert DA.delete:bNcQgMjQ DA.none:pP DA.update:bNcQgMiRmN NA.delete:bNcQgMjR NA.none:pP NA.read:pN NA.update:bNcQgMiRmN d:bMcQeNgLhQiSmLoT dh:bNcQiRoM dha.delete:bNcQ n:bMcQeNgLiTjPmLoUpP nh:bMcRiTmM nha.create:iQ nha.delete:bNcQ nha.none:pP nha.update:bNcQ s:pP sp:oP
alert_analyst nb:iMoS
alert_channel b:iRoM nb:iRoM
alert_dismissal b:iKoS db:iMoQ nb:iKoS
alert_policy b:gMiP db:gMiP nb:gMiP
alert_state b:mMoQ db:oQ nb:mMoQ
alert_that b:bMcS
alert_to b:iMoS
algo d:bMcS n:bMcS
algo_order b:bMcS db:cQ nb:bMcS
algorithm d:pK
alia DA.create:mQ NA.create:mQ NA.delete:jQ d:mR dh:fNmS dha.create:mR dha.delete:jQ n:fNmR nh:fNmR nha.create:mQ nha.delete:jQ
alia_by b:iQmN
alignment d:pN
alignment_with b:pN
all DA.delete:jRpQ DA.none:dMkPmQpP DA.read:kQpK DA.update:hQpM NA.delete:jQ NA.read:pN bias:aDb@cCdHeHfLgCh>iJjCk?lFmKn?oCpT d:bMdNiKjSkQpP l:gQiQoM n:jP s:pM
all_api b:pP
all_available b:pN
all_configuration b:pQ
all_data b:jR
all_environment b:pP
all_necessary b:pP
all_service b:pP
all_software b:hQ
all_staged b:mRpP
all_user b:kQ
allocate d:pQ
allocation DA.create:cRoM DA.delete:cP DA.update:bRcQeMmM NA.create:cP NA.delete:cP NA.none:cR NA.update:cQ d:bQcWeMiQjMmLoLpK dh:cRmM dha.create:cP dha.delete:cQ n:bMcYfMiQjMmNoL nh:cWfMjM nha.create:cP nha.delete:cQ nha.update:cQ
allocation_data b:cQjM
allocation_tag b:bMiRoN db:bMiRoN nb:bMiRoN
allotment DA.update:cQ NA.update:cQ d:cUjN dh:cUjN dha.update:cQ n:cUjN nh:cUjN nha.update:cQ
allow DA.create:bNfMlQmU DA.delete:aMfLgRiTjSlM DA.grant:gSiNpN DA.interact:lR DA.keep:lPmQ DA.none:bQlR DA.pay:eQlM DA.publish:kMlS DA.read:eNhRlQmNpM DA.run:aQbQfQhKiUkNmLoN DA.send:gPkXlG DA.update:cPgLjMlMoT NA.create:gP NA.grant:cQ d:aLeNfNgPhMiVjMlNmNnMpM dv:pN l:iMjR n:cSgP s:jQpM
allow_list b:iSjL db:gRmN
allow_you b:eNhMnMpN db:bQeQ
allowance NA.update:bQ d:bQ n:bS nh:bS nha.update:bQ
allowing DA.read:pP DA.update:pP d:pP
allowing_for b:pP
allowing_the b:pP
allowlist DA.create:iQ NA.create:iQ NA.update:iR d:iQ n:fMiT nh:fMiT nha.create:iQ nha.update:iR
along DA.none:lQ NA.none:lQ d:pP dh:pP n:bLlT nh:bLlT nha.none:lQ
alpha s:pL sp:pL
already DA.read:pN d:pN l:hQiN
also d:pN
altcoin DA.update:cR NA.update:cR d:cYfNjMmN dh:cYfNjMmN dha.update:cR n:cYfNjMmN nh:cYfNjMmN nha.update:cR
altcoin_by b:cP
alter DA.update:jQpP d:jQpP dv:jQpP
alteration NA.none:dPfPgLiMjTkMpP NA.pay:bQ d:iPpQ n:bPdPeQfQgKiMjUkLpP nh:aQbPdPeQfQgKjQkLpP nha.none:dPeQfQgLjPkMpP nha.pay:bQ
alteration_and b:iPpQ
alternative DA.create:iNjTmMoMpP d:iNjTmMoMpP
alternative_employee b:eQgN
alternative_financial b:jQ
alternative_firewall b:jP
alternative_student b:eN
alternative_will b:kQ db:kQ
altitude n:fQ nh:fQ
alway DA.read:pQ d:pP l:iP
amazon DA.update:pM d:pJ
amend DA.update:bLcRdR NA.update:bLcQdUmM d:bLcRdR dv:bLcRdR n:bLcQdUmM nv:bLcQdUmM
amend_the b:dP
amicus DA.create:dQ DA.update:dQ NA.create:dQ NA.update:dQ d:dT n:dT
amicus_brief b:dT db:dT nb:dT
amount DA.read:pM d:pM dh:pN dha.read:pN s:bWgLpR sp:bWgLpP
amount_of b:pN
amplifier d:fVjM dh:fTjM n:fWjMmM nh:fWjMmM
an NA.none:dMeNfSnRpP d:aQbHcNdIeIfMgKhKiKjIkNlLmJnSoIpU n:dMeNfSnRpP
an_a b:aNiPjP
an_ac b:fQ
an_academic b:eP
an_accelerator b:fQ
an_access b:gQiPpQ
an_account b:bNnQpP
an_active b:iLmUoNpP
an_ad b:bWjLkQoM
an_add b:iR
an_address b:bPiQmPoNpM
an_admin b:pN
an_adoption b:dQeP
an_affordability b:eSiL
an_agent b:mNnTpN
an_aggregation b:hQ
an_agreement b:dQpN
an_ai b:iNnSoQ
an_air b:fUjM
an_aircraft b:fQ
an_airdrop b:bP
an_airflow b:cNiP
an_airspeed b:fR
an_alarm b:fMmUpP
an_alert b:gMiTjPpP
an_algo b:bMcR
an_alia b:fNiNmU
an_allow b:iRjM
an_altcoin b:cSjM
an_amazon b:pM
an_amicus b:dS
an_amount b:pN
an_amplifier b:fUjM
an_anaesthetic b:aUjM
an_analysis b:pQ
an_analyst b:iS
an_announcement b:lQ
an_apartment b:bNlR
an_api b:gRiSmN
an_app b:hMiTpN
an_appliance b:fRhM
an_application b:dMeJgUhQ
an_appointment b:lQpP
an_approval b:nT
an_arbitrary b:hRpP
an_archived b:mP
an_array b:jS
an_artboard b:fNjQmS
an_artifact b:hNkQ
an_asset b:cRkLoR
an_assignment b:oQ
an_asylum b:eQ
an_asynchronous b:pN
an_atm b:fQ
an_attachment b:pN
an_attendance b:eR
an_audio b:pN
an_audiobook b:fUjM
an_audit b:eMmQ
an_authentication b:pP
an_authenticator b:gT
an_authority b:dS
an_authorization b:pQ
an_authorizer b:gP
an_auto b:bS
an_automation b:fQiMnQpP
an_away b:fQ
an_awning b:fTjM
an_edited b:mQ
an_editor b:iMmT
an_effect b:fNmQ
an_electronic b:bSjM
an_element b:jRlQpR
an_email b:lQmQoMpP
an_emergency b:aThN
an_emoji b:lQ
an_employee b:eR
an_empty b:iQ
an_emulator b:fMhQ
an_encounter b:aVjLmL
an_encrypted b:pK
an_endpoint b:pP
an_engineering b:kP
an_ens b:pN
an_entity b:oSpN
an_entry b:aMoRpP
an_envelope b:dQ
an_epic b:oQ
an_epidural b:aV
an_error b:iMoS
an_escalation b:gKiSjP
an_essay b:eUjM
an_etf b:cQ
an_eth b:cRgM
an_ev b:fQ
an_event b:bLlNoR
an_eviction b:dQ
an_exam b:jR
an_excavator b:fQ
an_exchange b:fMiSpN
an_exhibit b:dVfNjM
an_existing b:bMlMmSnLoPpQ
an_expense b:bR
an_experiment b:iQ
an_expert b:dR
an_expulsion b:eTjM
an_http b:kRpP
an_iceberg b:cP
an_icu b:aUgN
an_id b:pN
an_identity b:gQjN
an_image b:aRhQpL
an_imaging b:aScN
an_impersonation b:gR
an_in b:bP
an_incident b:iKmNoVpP
an_incubator b:fSjM
an_index b:iPpP
an_indexer b:fNiRjQ
an_injection b:fS
an_inmail b:lSmN
an_input b:pN
an_instrument b:fMmP
an_insurance b:eS
an_insurer b:pP
an_integration b:pM
an_intruder b:fRjNmN
an_inventory b:bMjQmQ
an_invitation b:gRpQ
an_invoice b:bQ
an_ipo b:cU
an_irrigation b:fQ
an_isolation b:aRcM
an_issue b:gMjQmMoT
an_item b:bMjQmQoQpP
an_iv b:aR
an_object b:iMkQmRpN
an_objective b:oQ
an_observation b:mR
an_on b:iS
an_one b:hQ
an_opc b:fSmM
an_open b:pP
an_opening b:oR
an_operation b:aQlN
an_operator b:iRnM
an_opioid b:aTjM
an_optimisation b:gQ
an_option b:lQpQ
an_orchestrator b:nQ
an_order b:aNbS
an_organ b:aSjMoN
an_orthodontic b:aQ
an_os b:iR
an_out b:lQ
an_outbound b:kMlQ
an_outline b:mSoM
an_output b:mQpP
an_outside b:iKkUpP
an_overdraft b:eUjM
an_overpayment b:bWjM
an_overview b:pN
an_owner b:gQiM
an_oxygen b:aQ
an_sql b:pP
an_ssh b:iQ
an_unstake b:cP
an_update b:hP
an_upsert b:iNmR
an_upvote b:oR
an_url b:fMiUjRmNoM
an_usage b:bR
an_used b:bRfM
an_user b:gRoM
anaesthetic d:aZbMfMiNjMmN dh:aSbNjM n:aZbMfMiNjMmN nh:aZbMfMiNjMmN
analys d:pN
analyse DA.read:pL d:pL dv:pL
analyse_the b:pN
analysis DA.create:pP DA.read:pN DA.run:pN DA.update:mQ d:mQpL dh:pQ dha.run:pP
analysis_and b:pM
analysis_for b:pP
analysis_on b:pP
analyst DA.create:oQ DA.update:iQ NA.create:oQ NA.update:nP d:iR n:iMnQoQ nh:iMoS nha.create:oQ
analytic DA.read:pN d:iQ
analyz DA.read:kQpR d:kSpS
analyz_the b:pM
analyze DA.read:dPpI DA.run:pP NA.read:pM d:dPpK dv:dPpN n:pM nv:pM
analyze_a b:pN
analyze_the b:pP
analyzer DA.read:pN NA.read:pM d:pN n:pM nv:pM
and NA.create:hPpP NA.none:cRpL NA.read:pX NA.run:pN NA.update:aPmM d:aNbQcLdLeMfNgNhNiLjLkNlMmSnLoHpK l:bQfNgNiSjNkQlM n:cQdQfMgNhQiLkQlQmMpW s:pN
and_a b:pQ
and_account b:pN
and_accuracy b:bQ
and_accurate b:pP
and_accurately b:pN
and_adjust b:bQiLkMoRpM
and_assessing b:pM
and_assign b:pP
and_authorize b:pP
and_breakfast b:bR
and_case b:pQ
and_check b:pP
and_color b:pN
and_complete b:pL
and_compliance b:aQpK
and_compliant b:pP
and_comprehensive b:pP
and_confirm b:pN
and_control b:fQ
and_convert b:pP
and_correct b:pR
and_create b:pQ
and_data b:iQpP
and_decide b:eQpP
and_delete b:pP
and_desist b:dQ
and_detect b:pM
and_diagnos b:pN
and_disruption b:bNdMiVpQ
and_document b:dNmRpS
and_download b:pL
and_draw b:pM
and_duration b:pL
and_efficient b:pP
and_enhance b:pP
and_ensure b:jQpM
and_ensuring b:gRpP
and_equity b:pQ
and_evaluate b:pK
and_feature b:pQ
and_future b:pM
and_get b:pP
and_give b:pK
and_grade b:pP
and_identify b:pN
and_import b:pQ
and_ingest b:pQ
and_integrity b:bNeNfNgRjMmNoSpV
and_its b:pN
and_keep b:pP
and_legal b:pP
and_location b:pQ
and_maintain b:jRmMpP
and_manage b:pP
and_monitor b:pN
and_observe b:gQ
and_operational b:bNjQ
and_optimizing b:pM
and_or b:mP
and_output b:pP
and_package b:pQ
and_pass b:pR
and_patient b:pN
and_play b:pP
and_potential b:pN
and_potentially b:pQ
and_prevent b:pQ
and_preventing b:fRmP
and_proper b:iQpQ
and_protecting b:pM
and_quality b:pN
and_radius b:pN
and_record b:mQpQ
and_related b:pQ
and_reliability b:pP
and_report b:pM
and_resolve b:dQ
and_resource b:pP
and_retrieve b:pN
and_return b:pH
and_review b:pK
and_revise b:aQeQgNiMjNmQpT
and_run b:hQpP
and_safe b:pM
and_safeguard b:pQ
and_save b:mQpT
and_secure b:aQbLdQfQgMkLlPmQoMpR
and_security b:hQpP
and_send b:pN
and_service b:pP
and_show b:pN
and_step b:pN
and_store b:pQ
and_system b:pP
and_the b:pK
and_their b:pN
and_then b:pP
and_time b:pP
and_transfer b:pQ
and_transparency b:bNdPpQ
and_understand b:pP
and_up b:dMkQpN
and_update b:bMePfQhMjMmSpV
and_use b:bQ
and_validate b:pM
and_value b:pM
and_verify b:gQpQ
and_wait b:pP
and_write b:pP
angle d:mQ n:fQ nh:fQ s:pS
animation d:mQ n:mQ
annotation DA.delete:jQ DA.update:mR NA.delete:jQ NA.update:fNmU d:jQmQ dh:jQmP dha.delete:jQ dha.update:mQ n:fMjPmU nh:fMiMmV nha.delete:jP nha.update:fNiMmV
annotation_of b:iP
annotation_resource nb:iQ
announcement NA.create:mNoS NA.publish:lQ NA.update:oQ d:jQ dh:lQ n:eMgNiMjQlRmMoS nh:mNoT
announcement_banner nb:oQ
announcement_employee nb:lSoM
announcement_speaker nb:fQ
announcement_to b:lQoN
another DA.none:lRpN DA.pay:dQ DA.publish:iMkR DA.read:pQ DA.update:oQpM NA.create:gNkQmMnP NA.publish:iMkR NA.update:kQ d:bPdQfMgNiNmNoQ n:bMcTgIiLkYmLnSoM
another_account nb:gNkR
another_address b:bQ
another_agent b:pQ
another_bucket b:kP nb:kP
another_currency b:pN
another_model b:mMnQ nb:mMnS
another_site b:kQ nb:kQ
another_token b:cQgM nb:cTgK
answer DA.create:nQ DA.read:pS DA.send:pP DA.update:oQpM DH:aQcMdQeQfMiMjMkQlKnMpK DHA.create:gNpN DHA.delete:eQgQpQ DHA.export:kRpP DHA.none:pL DHA.publish:eQ DHA.read:gQpI DHA.run:dQmQpM DHA.send:hQpQ DHA.update:aRiNjQlPmMoQpR DHM:dMeRiQjMoN DK:cIdMfGhLjRkSlMmNnLoQ NA.none:pM NA.read:pR NA.update:oQ NH:aPbQcNdSeTfKgQhMkKmMpI NHA.create:oQ NHA.delete:bQfNgPiNjQpR NHA.grant:eQ NHA.keep:mP NHA.none:pN NHA.publish:eQ NHA.read:iRlQmMpM NHA.run:iQpK NHA.update:aRiKoPpM NHM:aJbKcMdMePfKgNhMiWjSkXlQmLoM NK:aMcJfFgKhIiLjSkVlNmTnLoR NKA.create:fNiQmMoR NKA.delete:bSdPfMiM NKA.export:kR NKA.harm:dP NKA.keep:iMmRoR NKA.none:aNbJdNePiMjQkQlQmP NKA.pay:kQ NKA.publish:eRiRkMoL NKA.read:bScMeKgMhMjLkRmR NKA.run:bQhNiQ NKA.update:aQbQfLiQjQmKoM SK:hPpQ d:aQbNeMiMmRnQ dh:dRoQ dha.update:oQ dv:pQ n:mQnQoQpP nh:oPpN nha.update:oQ nv:pR s:aQpM sp:aQpM
answer_a b:pP
answer_from b:pN
answer_of b:gQpP
answer_question b:pN
answer_to b:pN
answers M:aMcPdSiMlMmMoMpF
any DA.create:pP DA.run:pM DA.send:hQpR R:aFbMcLdEeGfEgGhHiJjNkLlImInEoNpc d:hQiRpP l:iMjQ
any_method b:hQpP
any_sql b:pQ
anything d:pL
apartment DA.pay:lP NA.pay:lP d:lR n:lQ nh:bMlR
apartment_by b:bNlQ
apartment_stay b:bQ db:bQ nb:bR
api DA.create:iRkQmMpP DA.delete:gR DA.none:iQ DA.run:hQiLjQpN DA.send:kPpR DA.update:bNiTmNpN NA.create:pM NA.delete:gRjQ NA.none:iQpQ NA.read:pP NA.send:pP NA.update:gMiRmKnMoW d:aMbMcMdMeNgSiVjQkSlLmKnMoMpP dha.delete:jQ l:jQ n:aMbLcMdMeNfLgSiXkTlMmHnLoSpQ nh:iSkRmNpP nha.delete:jQ nha.none:pP nha.update:iQ s:mQpN
api' DA.send:pN d:pN
api_call b:kQ db:kQ nb:hR
api_endpoint b:pQ
api_key b:gTjNmNpR db:gTjMpS nb:gQpP sp:iMmQ
api_operation b:jQ
api_request b:pP
api_resolver b:iR db:iR nb:iQjQ
api_stage b:iP db:iP nb:iP
api_token db:pN
api_with b:pP
apk d:hS dh:hS n:hS nh:hS
app DA.create:hRpP DA.pay:gQ DA.run:nQpQ DA.update:iSpP NA.create:hRpP NA.delete:iM NA.none:pN NA.pay:gP NA.read:pN NA.run:iPpP NA.update:gQiRmN d:aNdMgRiQmMnRoMpM dh:gMhRiQjQpN dha.create:hR dha.delete:jQ dha.run:pM dha.update:iQ l:fP n:dLfMgThQiUmLnMoMpN nh:bMgQjPmM nha.create:hRpP nha.delete:jQ nha.none:pM nha.run:pP nha.update:iQ s:eMgShLiT sp:hMiT
app_assignment b:gSjM db:gSjM nb:gSjM
app_build b:iNkS db:iNkS
app_device nb:fLhR
app_formation b:iQ nb:iQ
app_from b:pP
app_id sp:gR
app_item b:bTjMmN nb:bTjMmN
app_registration b:dMgQ db:dMgQ nb:dMgQ
app_setting nb:iP
app_to b:pM
app_with b:iQ
appeal NA.create:dQ d:dQ dh:dP n:dS nh:dS
append DA.update:iMmRpP NA.update:iMmUpP d:iMmRpP dv:iMmRpP n:iMmUpP nv:iMmUpP
append_a b:pP
append_the b:pN
appliance DA.send:fRhN DH:bMfZiMkMpP DHA.grant:fQ DHA.read:pN DHA.run:fQpP DHA.select:fQmM DHA.update:fRiM DHM:cQdLfVmK DK:aNdGeMfdgNhLiNkMlLmTnMoK NH:aNbMcMeNf[jNoMpR NHA.create:fQmP NHA.delete:fQ NHA.none:iNmSpP NHA.run:fQmM NHA.select:fRmMpQ NHA.update:fTiPmK NHM:bMdJf[iMjQkQmLoN NK:aMbKcMdJeLfbhMjLlLmSnMoK NKA.create:cMfRmQ NKA.delete:cNdMfS NKA.none:mR NKA.operate:fMiT NKA.read:iP NKA.run:cSfSiMmL NKA.select:fQmQ NKA.update:bNcMdNfViPmNoM SK:fSpP d:fShM n:fQ
applicant DA.none:pP DA.read:pT DA.update:eQ DH:aMbIdReSfMgMiLlQnQpT DHA.create:bKnS DHA.delete:jQ DHA.grant:ePpN DHA.none:pP DHA.read:eQgMkQpS DHA.run:lQpP DHA.update:bNeQgQiLlQ DHM:bMcMdLeWfMhMkSoL DK:aNcKeffHgMhIiHjLkPlNmKnMoL NA.read:pN NH:bKcRdPe[fKgLiJjNkLmLoQpS NHA.create:bMeQiKnR NHA.delete:bMcQeRgPjM NHA.grant:eRlN NHA.none:eRiQ NHA.publish:oQ NHA.read:eQpR NHA.run:hPlPoN NHA.update:cQeSfNiLmN NHM:cLdMe[fKgLhKiPjKkPnM NK:cMeafIgQhKiKjJlLmJnM NKA.create:eQfMiMmMnR NKA.delete:aNbMeQfMjQ NKA.grant:bQlP NKA.harm:aQjQ NKA.keep:jN NKA.none:aRbRcNdMfNgQhMjK NKA.read:bMdQeTgQiLkM NKA.run:iP NKA.select:bQlM NKA.send:kQ NKA.update:bLdQeWfLiMmN SK:eTgMjQlMpR d:eRpT dh:eQpP dha.read:pP n:eRpN nh:eRpN nha.read:pN s:pR sp:pR
applicant_for b:pQ
application DA.delete:dP DA.none:gP DA.publish:pP DA.read:gQiM DA.run:mQpM DA.update:lT NA.delete:bNdQ NA.grant:gMlQ NA.none:eNiQlQpP NA.read:gQiMpS NA.run:hQ NA.update:dQ d:bLdSeMgUhMjMkMlSmPoMpM dh:bMdSgRiMjNlP dha.create:dQgP dha.delete:dPjM dha.update:dPeMgQiNlQ n:bLdSgSjMkNlSmMoMpT nh:bLdSeTjLoMpP nha.create:gP nha.delete:bNdQePjM nha.grant:eQ nha.none:eMiRlQ nha.run:hQ nha.update:dQiN s:iQ sp:pP
application_, b:lPpQ
application_and b:pP
application_by b:eNgRpN
application_data b:eQ
application_in b:gQ
application_segment db:iQ
application_setting b:iR nb:eMiS
application_with b:eP
applied DA.update:hMmQpP d:mRpP l:mP
applied_as b:hMmQpP
apply DA.update:hQiRoMpQ NA.update:bRhRiQmMpP d:hQiRoMpQ dv:hQiRoMpP l:iQ n:bRhRiQmMpP nv:bRhRiQmMpP
apply_a b:iQpP
apply_the b:bQ
applying d:pM
appointment DA.none:lQ DA.pay:pP NA.delete:jR NA.none:aLlS NA.run:lP d:aMlTpP dh:aMlS n:aLjQlT nh:lR
appointment_doctor nb:aMlR
appointment_slot nb:jR
appointment_with b:lQpP
appraisal DA.create:eQgM DA.update:eP NA.none:eQgM d:eRgM n:eRgM
appraisal_data b:eRgM
approach d:pK
approach_to b:pK
approval DA.update:nR NA.update:nR d:nSoQ n:nSoQ
approval_manager nb:nT
approval_to b:nU
approve DA.update:aRbQcNeSiQmMoK NA.update:aSbScMeSgNmMoK d:aRbQcNeSiQmMoK dv:aRbQcNeSiQmMoK n:aSbScMeSgNmMoK nv:aSbScMeSgNmMoK
approve_a b:aQeQiToK
approve_the b:bSiN
arbitrary DA.run:hQpP DA.update:hQ NA.run:hR NA.update:hQ d:hRpP n:hSlM
arbitrary_api b:hR
arbitrary_method b:hQ db:hQ
arbitrary_query b:pP
arbitration d:dQ n:dQ
arbitration_request b:dQ db:dQ nb:dQ
architecture d:pN
archive DA.update:gRiMjQkLmQoQ NA.create:mQ NA.read:kNoS NA.update:bNgQiLkMmSoR d:bNeMgQiMjSkKmQ dh:kP dv:gRiMjQkLoQ n:bNgQiLkKlNmSoT nh:jQ nha.update:mP nv:bNgRiMkMmQoS
archive_a b:kNmQ
archive_file b:mP db:mP nb:mP
archive_the b:oQ
archived DA.update:mQ NA.update:mQ d:mQ n:mQ s:pN
archived_mail b:mQ nb:mQ
are d:cMeQhQmPpS l:bNoR
are_accurate b:pM
are_accurately b:mP
are_authorized b:hQ
are_documented b:pQ
are_genuine b:pP
area DA.read:pN d:pN
arg s:hQpP sp:hQpP
argument d:pN l:oP s:hQpP sp:hQpP
around DA.read:pP NA.read:pN d:pP dh:pP dha.read:pP n:pN nh:pN nha.read:pN
around_a b:pP
arrange DA.none:lPpP d:lPpP dh:lPpP dha.none:lPpP
array DA.none:jUmN NA.none:jRpP d:jU l:gQ n:jR
array_of b:pM
array_to b:jRpP
art DA.create:bRfN NA.create:bRfN d:bUfM n:bUfM
art_print b:bUfM db:bRfN nb:bUfM
artboard DA.update:mS NA.update:mS d:fNmT dh:mQ dha.update:mP n:fNmT nh:fNmT nha.update:mS
article DA.none:pN DA.publish:oQ DA.read:pN DA.update:mMoS NA.none:pP NA.update:mLoR d:lMmLoWpN dh:mMoR n:jQmKoUpP nh:mLoU nha.update:mLoR
article_, b:pN
article_data b:jQ
article_incorporation nb:dQ
article_of b:dQ
article_with b:oQ
artifact DA.update:hNkQ NA.send:kQ NA.update:hNiQkQ d:hNkQ dh:hNkQ n:hNkS
artifact_retention nb:iQ
artifact_to b:hNkQ
as NA.read:pQ d:aRbLdMeMfMgKiLk[lQmNnKpX n:pQ
as_a b:iMlQmQnMoPpN
as_an b:pN
as_completed b:pP
as_csv b:gMkS
as_done b:oQ
as_gltf b:kR
as_graphml b:kRmM
as_html b:kQmM
as_ics b:kQ
as_mbox b:kQ
as_mp b:kQ
as_needed b:hNmPpP
as_pdf b:kQoM
as_picture b:pP
as_read b:iNlMmU
as_text b:pM
as_the b:lQoNpP
as_vcard b:kRlM
ascending s:pN sp:pN
ask DA.read:pQ NA.read:pQ d:pP dv:pQ l:jQmM n:pQ nv:pQ
ask_a b:pQ
ask_for b:pP
ask_the b:pP
asked DA.keep:pP d:pR
asked_for b:pQ
aspect s:pL
assembly DA.read:pN d:pN
assembly_code b:pN db:pN
assess DA.read:aReRpS NA.read:aSeRlNmN d:aReRpS dv:aQeRpZ n:aSeRlNmN nv:aSeRlNmN
assess_and b:pP
assess_the b:eQpQ
assessing_student b:pQ
assessment DA.create:aQeM DA.read:aQeQpQ DA.update:aReM NA.none:aUeK NA.read:pP d:aVdQeMjMpR n:aYeJpP nh:aSeM nv:pP
assessment_, b:ePpP
assessment_data b:aTeNpN db:aSeN
assessment_entry b:aQ
assessment_tampering nb:aQeM
asset DA.create:pP DA.delete:cP DA.none:pP DA.read:pP DA.update:cRjNoM NA.delete:cP NA.none:cRjNpP NA.read:pP NA.update:iQoM d:cXjMmMpQ dh:cQmMoR dha.create:oQpP dha.update:mNoQ n:cVjLmM nh:mMoS nha.create:mMoR nha.read:pP nha.update:mMoR sp:pP
asset_allocation b:cSjM
asset_editor nb:mQ
asset_event b:iToK db:iToK nb:iToK
asset_id sp:pP
asset_into b:pQ
asset_mix b:cSjM db:cSjM nb:cSjM
asset_register b:mQoN
asset_to b:kNoPpP
asset_type sp:pP
assign DA.update:bNgRmMnRoP NA.update:bNfNgSmKnToS d:bNgTjMmMnRoPpP dv:bNgRmMnRoRpP n:bNfNgSmKnToS nv:bNfNgSmKnToS
assign_a b:iQnQoMpP
assign_an b:oQ
assign_user b:gQ
assigned DA.read:pN d:pN
assigned_to b:pN
assignee s:dQ sp:dQ
assignment DA.create:gMnS DA.delete:eMgMjR DA.update:aPeMoQ NA.create:eMgLiMnSoS NA.delete:eMgMjR NA.update:aQeLoS d:aReKgJiMjRnSoQ dh:aQeKgKiMjSnT dha.create:gMnSoN dha.delete:eMgMjR dha.update:oR n:aReIgIiMjRnSoW nh:aReKgLnSoR nha.create:gLnRoQ nha.update:aQeMoQ
assignment_class nb:eMgMjQoQ
assignment_for b:gLjPnToN
assignment_of b:oQ
assist DA.update:fQ NA.delete:fQ NA.update:fQ d:fS dh:fQ n:fR nh:fS nha.delete:fQ nha.update:fQ
assistance DA.read:pN d:pN
assistant DA.run:fR NA.run:nQ d:fSiMnQ n:iNnS
assistant_run b:nQ
associated DA.read:pN DA.update:pP d:iP dh:iP dha.update:pP
associated_with b:iP
asteroid DA.none:pN d:pK
asylum NA.create:eQ d:eQ n:eS
asylum_request b:eQ db:eQ nb:eR
async n:pQ
asynchronous d:pN
asynchronously DA.read:pQ d:pQ
at NA.delete:bQ NA.read:pN NA.update:bQ d:bMiLjQlRmQoMpQ n:bRlQpN
at_a b:lRpR
at_the b:pP
at_which b:pL
athena d:pP
atla NA.create:iQmMpP n:iRmMpP
atm NA.update:fQ d:fR n:fT
atm_drawer b:fR db:fR nb:fT
attach DA.update:mRoM NA.update:gQiQmM d:hQmRnMoM dv:hQmRnMoM n:gQiQmM nv:gQiQmM
attach_a b:mIoU
attached DA.read:pN d:pN
attached_to b:pN
attachment DA.create:kQmN DA.read:pN DA.update:dMkMoS NA.create:kQ NA.read:pN NA.update:dMkMmNoT d:kRmLpN dh:kRmMpN dha.create:kQ dha.read:pN dha.update:kMoQ n:dMkSmLoQpN nh:dMkRmLoQpN nha.create:kQ nha.read:pN nha.update:dMkMmNoT
attachment_from b:pN
attachment_to b:kR
attack DH:hTiM DHA.delete:gQjM DHA.run:hQ DHM:dMfPjMlQoN DK:aMbJcMeMfRiWlSmMoL NA.none:jQlQpP NH:aMcMgQiIjVkRmInMoKp] NHA.delete:gQjM NHA.keep:aMjQmM NHA.none:fQiKlPmLnMp[ NHA.pay:bRcNgQjM NHA.read:aMeQkQpP NHA.run:dPfNhR NHA.select:kQ NHA.trade:kP NHA.update:hP NHM:dMeMgQhUjMkL NK:aLbMcLeNfRgQhPiHjUkSlRmFnKoK NKA.delete:eQgQjK NKA.export:kT NKA.harm:dQhNjRkMlRmM NKA.keep:aMeQjQkPmM NKA.none:dLgRhRiKkMmJnM NKA.pay:bQcNgQjM NKA.read:aMbNmQoM NKA.run:iPlM NKA.select:kQ NKA.trade:kP NKA.update:dM SK:pQ d:gMlQpP n:jQlQpP nh:jQlQpP nha.none:jQlQpP
attack_, b:pP
attempt DA.read:pQ NA.update:eQoN d:ePgRpQ dh:eP n:eRoN nh:eRoN nha.update:eQoN
attempt_to b:pQ
attendance DA.create:eR DA.read:eQpR DA.update:eRmN NA.keep:eWjLmM NA.update:eP d:eYjLmMpR n:aNe[jKmM
attendance_penalty b:eT db:eS nb:eT
attendance_record b:eWjLmM
attestation NA.update:dP n:dQ nh:dQ nha.update:dP
attorney d:dQ n:dQ nh:dQ
attraction DA.read:pQ d:pQ
attraction_and b:pQ
attribute DA.update:iQmQ NA.delete:gRjM NA.update:gQ d:fNiQmRpN dh:iR dha.update:iQ n:fNgSjN nh:fNgSjN nha.delete:gRjM nha.update:gQ
audio DA.create:lSmM NA.create:mP d:lQpP dh:mQpP n:fMmR nh:pN s:pN sp:pN
audio_file b:lQmN db:fP
audio_track b:fNmQ nb:fLmQ
audiobook DA.update:fQ NA.update:fQ d:fVjM dh:fTjM n:fVjM nh:fVjM nha.update:fQ
audit DA.create:dMeP DA.none:pP DA.read:bQdMjQlQpT DA.update:eQgR NA.create:dNmP NA.read:eTpM NA.update:eNmP d:dKeQiMkUpU dv:dLeQjRlQpU n:eRmPpM nv:eTpM
audit_and b:dMjRlQpV
audit_certification b:dSeK db:dQ nb:dReM
audit_data b:eRpP
audit_entry b:eR
audit_note b:dLmR db:dMmQ nb:dLmR
audit_to b:pP
audit_tool b:pN
aurora d:pP
auth n:gTiMjM s:jQ
authenticate DA.select:gRpN NA.select:gRmMpP d:gRpN dv:gRpN n:gRmMpP nv:gRmMpP
authenticate_a b:pP
authenticate_with b:gPpP
authenticated DA.read:pN d:oP
authenticated_user b:oQ
authentication DA.create:gQiMpM DA.delete:gQ d:bQgTiL
authentication_token b:pP
authenticator DA.delete:gRjM NA.delete:gRjM d:fMgXiNjM dh:gUjM dha.delete:gRjM n:fMgXiNjM nh:fMgXiNjM nha.delete:gRjM
authenticator_by b:gR
authenticity DA.read:pN NA.none:pN d:pN n:pN
authenticity_and b:pN
author DA.read:gNjR DA.update:lQ NA.read:gMjSmNoQ d:gMjQlQmN n:gMjRmNoQ
author_profile b:gMjRmNoQ
authorised d:kPpM
authority DA.none:dQ d:dUpP n:dT nh:dS s:dP
authorization DA.create:pM DA.delete:jM DA.read:pR NA.create:bQiN NA.delete:jM NA.none:pP NA.update:bPiN d:bQgQiMpP dh:bQpN n:bSgQiMjMoNpP nh:bTgMoN nha.update:bP
authorization_code b:pP
authorization_server b:gSiL db:gSiL nb:gSiL
authorization_tool nb:pP
authorization_url b:pM db:pM
authorize NA.select:pN d:pP dv:pP n:pN nv:pN
authorized DA.update:gQiNpP d:dMgQiNkQpP
authorized_personnel b:dMgQkPpP
authorizer DA.create:gS NA.create:gS d:gT dh:gT dha.create:gS n:bNfMg[jK nh:bNfMg[jK nha.create:gS
auto DA.create:bQ DA.delete:bQ DA.update:bQ NA.create:bQ NA.delete:bQ NA.update:bQ d:bT n:bScTfMiN s:pP
auto_layout b:mP nb:mQ
auto_renewal b:bT db:bS nb:bT
automated d:pP
automated_system b:pP
automatic d:pN
automatically l:iQ
automation DA.run:pP DA.update:nP NA.update:fR d:fQiNpP dh:fQhPiL dha.run:pP dha.update:nP n:hQ nh:fQhQiM nha.run:hP nha.update:fQiN
autonomous DA.update:pM d:nPpM n:iNnQ
autonomous_agent b:nQ nb:fMnQ
autonomous_route b:fRiM db:fQ nb:fRiM
autonomous_vehicle b:pM
autopilot d:fP n:fQ
autoscaler DA.update:iR NA.update:iR d:iRjP dh:iQjP dha.update:iQ n:iRjP nh:iRjP nha.update:iR
autoscaling DA.update:gMiQ NA.create:iR NA.delete:jP d:gMiR n:gMiSjP
autoscaling_policy b:gMiQ db:gMiQ nb:gMiPjP
autoscaling_target nb:iQ
availability DA.read:pQ NA.update:oP d:kQ n:oP
availability_, b:pM
availability_page nb:oP
available DA.read:pM NA.read:pN d:pK n:pN
available_in b:pN
average DA.read:pN d:pN dh:pN dha.read:pN
avoidance DA.update:pP NA.none:pP d:pP n:pP
avoiding DA.read:pQ d:fRpR
avoiding_failure b:pQ
award DA.none:eQpP NA.delete:eQ NA.none:eRpP NA.update:eR d:eUpP dh:eT n:eWpP nh:eV nha.delete:eQ nha.update:eR
award_a b:eP
award_by b:eQ
away DA.delete:jQ d:jTkQmMpP n:fS
away_mode b:fS db:fQ nb:fS
awning NA.update:fR d:fTjM dh:fSjM n:fXiMjMmM nh:fXiMjMmM nha.update:fR
aws DA.create:iQ DA.read:pM DA.run:pP DA.send:iPpP d:iSmMpL l:gR n:hRpP
aws_security b:pN
b d:aNiR l:gQ s:pJ sp:pJ
b_test b:aNfNiSjP db:aNiRjP nb:aNfNiSjP
baby NA.create:fSiL d:fSiM n:fYiKjL
baby_monitor b:fSiM db:fSiM nb:fYiKjL
babysitter DA.create:bS NA.create:bS d:bVfNjN dh:bVfNjN dha.create:bS n:bVfNjN nh:bVfNjN nha.create:bS
back DA.none:aNeNkWlNpM DA.read:pN DA.select:pQ NA.none:aMdNeMk]mMpM NA.read:kQ d:fMhQkWlMoM dh:kTmQoLpM dha.none:aNkUlN dha.read:pN n:aMcNdNeMiNkamLpM nh:pM nha.none:pM
back_a b:kQmQ
back_button nb:lQ
back_the b:kU
back_to b:pN
backdoor NA.none:hPpP n:hPpP
backfill DA.create:iR NA.create:iR d:fNiS dh:fNiS dha.create:iR n:fNiS nh:fNiS nha.create:iR
background DA.create:nQ DA.grant:iQ DA.update:iNnQ NA.create:eRiMnQ NA.update:iNnQ d:hMmPnR n:eRnR s:pN
background_check b:eR
background_worker b:iMnS db:iMnS
backlight DA.update:fQ NA.update:fQ d:fSjN dh:fSjN dha.update:fQ n:fUiNjM nh:fUiNjM nha.update:fQ
backlog_item b:oQ db:oQ nb:oQ
backup DA.create:iQ DA.delete:jRkM DA.read:jRkL DA.run:iQ DA.update:gNiQjRkNpP NA.create:iQ NA.export:jQpP NA.run:iQ NA.update:gNiRjRkNmM d:aNbMiRjVoNpQ dha.delete:jQkN n:aNbMiSjUoNpP nh:kP nv:jQpP
backup_code b:gXiLjM db:gViMjM nb:gXiLjM
backup_data b:mP db:mP
backup_file b:iNjQ
backup_of b:kP
backup_plan b:aNiT db:iQ nb:aNiT
backup_policy b:gMiQ db:gMiQ nb:gMiQ
backup_s nb:kQ
backup_schedule b:iRkLpP
backup_vault b:gIiTjQ db:gIiTjQ nb:gIiTjQ
badge DA.delete:gQ DA.update:eMgS NA.delete:gQ NA.none:eMgQ NA.update:gQ d:eLfMgW dh:fNgR dha.delete:gQ dha.update:gNoP n:eLfMgW nh:fMgV nha.delete:gRjM nha.update:gT
badge_data b:eM db:eN
baggage NA.update:bP d:bP n:bR
baggage_allowance b:bQ nb:bS
bail DA.create:dQ DA.delete:dP DA.update:dQeN NA.create:dQ NA.delete:dP NA.update:dQeN d:dTeL n:dTeL
bail_application b:dUeK db:dUeK nb:dUeK
balance DA.read:pN d:pL dh:pN dha.read:pN n:bQkN
balance_, b:pM
balance_transfer nb:bQkN
balanced d:pP
bandwidth d:iR n:iR
bank DA.read:pN NA.none:bQpN d:bQ n:bQ
bank_transaction b:bQ
banking DA.create:pN
bankruptcy d:dS n:dS
bankruptcy_petition b:dS db:dR nb:dS
banner DA.create:oP NA.create:oP NA.update:oQ d:oR dh:oQ dha.create:oP n:iNoS nh:iNoS nha.create:oP nha.update:oQ
barrier DA.delete:fQ DA.update:fP NA.delete:fQ NA.update:fS d:fU dh:fT dha.delete:fQ n:bMfXiNmM nh:bMfXiNmM nha.delete:fQ nha.update:fS
barrier_by b:fQ
base DA.create:iMmQoQ DA.delete:jQ DA.read:pP DA.update:iLmR NA.create:oP NA.update:iKmWoM d:iLmToPpR dh:iMoR dha.create:oQ n:iKmX nh:iImUoS nha.create:iMoS nha.update:iKmU s:mQoNpL sp:pM
base_article b:mMoQ nb:mMoQ
base_by b:mQ
based DA.create:pF DA.none:pM DA.read:pK DA.run:pU DA.update:iMmRpP d:iNmSpK
based_on b:mSpI
baseline d:iR n:iR nh:iR
basket DA.create:bQ NA.create:bQ d:bScQmM dh:bRcQmN n:bScQmM nh:bTcN nha.create:bQ nha.delete:bP nha.update:bQ
basket_of b:bNcR
basket_stock nb:bNcR
batch DA.run:iP DA.update:hRmQoM NA.read:pN NA.run:iQpP NA.update:hQoN d:hPiP dh:mQ dha.update:mR dv:pN n:kMmR nha.read:pN
batch_file b:hSmM db:hSmM nb:hSmM
batch_of b:mR
batch_record nb:iMmSoM
battery DA.read:fSjL DA.update:fP NA.none:fSiMjN NA.update:fP d:fViMjK n:fXiMjK nh:fQ nha.update:fP
battery_system b:fUiMjL
bay n:fP nh:fP
be d:bQoLpM l:gQhLiMkNlMmRnQ
bed DA.create:bQ DA.delete:aQbQjM DA.update:aQbQ NA.create:bQ NA.delete:aQbQjM NA.pay:bQ NA.update:aP d:aSbTeMgNjM dh:bS dha.create:bQ dha.delete:bQ n:aSbUeMgNjM nh:bW nha.create:bQ nha.delete:bQ nha.pay:bQ nha.update:bQ
bed_and b:bR
bed_assignment b:aUgN db:aS nb:aUgN
before DA.create:pM DA.none:pN d:pL l:hQiN
behavior d:pP
belong d:pN
belong_to b:pN
beneficial NA.create:dSgN d:dSgM n:dUgL
beneficial_owner b:dSgM nb:dR
benefit NA.update:eP d:eRpQ dh:eR n:eSpQ nh:eSpP
best DA.read:pN d:pP
best_practice b:pN
better d:pQ
better_decision b:pM
between DA.create:mQpP DA.pay:pP DA.read:pP DA.run:pN DA.update:bM d:bLkPmQpQ n:bMcQ
between_cloud b:kRmN
between_two b:jPoN
between_unit b:pN
beverage DA.create:bR NA.create:bR d:bVjM dh:bVjM dha.create:bR n:bVjM nh:bVjM nha.create:bR
bia NA.none:eQpR d:eQpR n:eQpR
bid DA.create:eQ DA.delete:bPjM DA.update:bQ NA.create:eQ NA.delete:bPjM NA.update:bSeQiM d:bQeRjM dh:bRjN dha.delete:bQjN dha.update:bQ n:bSeTgNiMjM
bid_award b:eS db:eR nb:eU
bid_of b:bSjN
bike n:bQ
bike_rental nb:bQ
bill DA.create:cQ DA.delete:cQ DA.pay:bQ DA.read:pN NA.create:cP NA.delete:cQ NA.update:cQ d:bRcRkPpN dh:cRkPpN dha.delete:cQ dv:bQ n:bNcU nh:cT nha.delete:cQ nha.update:cQ
bill_material nb:bMmQ
billed d:pN
billing NA.delete:bQjN NA.none:pN NA.update:bR n:bSpN
billing_address b:bP db:bP nb:bP
billing_cycle nb:bR
billing_data b:bM
binary d:mQ n:mQ
binary_file b:mQ nb:mQ
bind d:pP
binding DA.update:iQ NA.update:fNiUmM d:iQ n:bNfMgQiUmM nh:bNfMgQiUmM nha.update:fNiUmM
bio d:oR dh:oR n:oQ nh:oQ
biopsy d:aR
birth d:aTbM n:aTbM
birth_plan b:aTbM db:aTbM nb:aTbM
bit DA.update:gMmR NA.update:gMmR d:gLjQmR dh:gMjQ n:gLmS nh:gLjQmR nha.update:gMmR
bitcoin DA.pay:bLcR DA.update:bMcQ NA.update:bMcQ d:bGcW n:bGcW
bitcoin_order b:bKcT db:bLcR nb:bKcT
blacklist NA.none:iQpS n:iQpS
block DA.publish:lPoN DA.read:pN DA.update:iPoQ NA.delete:jQ NA.publish:lPoN NA.update:iMmQoQ d:dNfMgMiQlQoQpN dh:dNlQ dha.publish:lPoN n:dNfMjQlQmRoQpN nh:lQ nha.publish:lPoN s:oP
block_in b:mSoM
block_outline nb:mSoM
block_volume b:fMiR db:fMiR nb:fMiR
blockchain DA.create:iP DA.run:cQ NA.create:iP d:cR l:bP n:iRmM
blockchain_node b:iRmM db:iRmM nb:iRmM
blocked n:gQ
blocked_user nb:gQ
blood DA.create:aQ DA.delete:aQjM DA.run:aRhM DA.update:aQ NA.create:aQ NA.delete:aQjM NA.run:aRhM NA.update:aR d:aU n:aYhMiMjM
blood_test b:aS db:aT nb:aXhMiMjM
bluetooth NA.select:fPpP d:fTmMpN dh:fQ n:fTmMpP nh:fRmNpP nha.select:fPpP
board DA.create:mMoR DA.delete:dQ DA.update:dQmLoS NA.delete:dQjN NA.read:mNoR NA.update:dRoN d:bNdSiMmIoW dha.delete:jP n:dTfQjNmLoQ nh:fQmMoR nha.read:mNoR
board_list b:mNoP db:mNoP nb:mNoP
board_resolution b:dWjMoK db:dTjMoM nb:dWjMoK
boat d:fVjM dh:fSjM n:fVjM nh:fVjM
body DA.read:pN DA.send:pQ NA.read:pP l:oQ n:kQpP s:kRlQmLpP sp:kRlQmLpP
boiler NA.update:fR d:fVjM dh:fRjM n:fWjM nh:fWjM nha.update:fR
boilerplate DA.create:mR NA.create:mS d:fNiNjQmS dh:jQmQ n:fNiNjQmT nh:fNiNjQmT nha.create:mS
bond NA.none:pP NA.update:cP d:cRpQ n:cRpQ nh:cR nha.update:cP
book DA.pay:lRpP NA.pay:bQlRpP d:bRePlQpP dv:lRpP n:bRlQpP nh:mR nv:bQlRpP
book_a b:bQpP
book_an b:pP
book_entry b:eQ db:eQ nb:eQ
book_from b:bR
book_shop nb:bR
booking DA.update:bP NA.none:bQ d:bSfN dh:bP n:bSfM nh:bQfN
bookmark DA.update:mP NA.keep:mQ d:mQ dh:mP n:mQ nv:mQ
borrow DA.pay:cQ NA.pay:cQ d:cQ dv:cQ n:cQ nv:cQ
bot DA.create:nQ DA.read:pP d:cQgQpP dh:nQ n:bMcSgQnPpP nh:cRiMnQpP nha.create:nP s:pQ
bot_order b:cR db:cR nb:cR
bot_rule b:iP nb:iP
bot_that b:pP
bot_token b:cLgS db:cLgS nb:cLgS
both R:cMhMiPmMoQpY
boto l:jQ
boundary d:dS
bounding DA.create:mR NA.create:mR d:mQ n:fNjPmR
bounding_box b:fNjPmR db:fNjPmR nb:fNjPmR
box DA.create:mR DA.interact:lP NA.create:mR NA.interact:lP d:fRiNlQ dh:fQmQ dha.create:mR dha.interact:lP n:fRiM nh:fRiMlP nha.create:mR nha.interact:lP
bracket DA.update:cQ NA.update:cQ d:bMcR n:cQ
bracket_order b:bMcR db:bMcR nb:cQ
brake NA.operate:pP d:fPpP n:fQpP nh:fP nv:pP
brake_pedal b:pP
braking DA.none:fQjM DA.read:pN DA.update:fSiN NA.none:fUiMjL NA.read:pN d:fUiNjMpN n:fUiNjMpN
braking_system b:fUiNjMpN nb:pN
branch DA.update:gRiLoR NA.update:iM d:gRiMmRoQ dh:iLmR dha.update:iMoR l:iP n:gRpP nh:iPpP s:iPjMmNoQ sp:mMoQ
branch_database b:iQoN nb:iPoN
branch_from b:mP
branch_in b:iM
branch_protection b:gUiMjM
brand DA.create:iQ DA.read:pN DA.update:iR NA.create:iQ d:gNiToM dh:iQ dha.create:iQ n:iS nh:iQ nha.create:iQ s:iTjQoMpN
brand_id sp:iToM
breach DA.update:bNdNiVpQ NA.harm:dPpP NA.none:aMgMjMkW d:bNdRiUkMpQ n:aMdSgLjKkYpQ nh:aMgMjMkW nha.none:aMgMjNkU nv:dPpP
breach_and b:bNdMiVpQ
breach_report b:dQ
breaker DA.delete:fQjM DA.update:fQ NA.delete:fQjM NA.none:jR NA.update:fQ d:fVjM dh:fUjM dha.delete:fQjM n:fTjTmMoM nh:fQjSoM
breaker_of b:fR
breaker_substation nb:fR
breakfast DA.update:bQ NA.pay:bP NA.update:bQ d:bR n:bT
breakpoint d:mQ dh:mQ n:mQ nh:mQ
bridge DA.trade:cQ NA.trade:cR d:cQ dv:cQ n:cR nv:cR
brief DA.create:dQ DA.update:dQ NA.create:dQ NA.update:dQ d:dU dh:dT dha.create:dQ dha.update:dQ n:dUfN nh:dU nha.create:dQ nha.update:dQ
broker DA.read:pN DA.select:gQpP NA.read:pN d:pP n:gRpP nh:cM
brokerage d:cQ n:cQ
brokerage_account b:cQ
browser DA.none:pP DA.read:pN DA.run:pQ DA.update:iNmVnMpP NA.none:pN NA.read:pM NA.update:mRoM OP:gNmSoN OPA.write:gNmSoN P:iLkRlQmRoM PA.write:iLkRlQmRoM d:iMmS n:fMlQnQoNpM
browser_to b:pN
browser_window b:mQ
bucket DA.create:iQ DA.publish:iNkQ DA.update:kQoMpP NA.publish:iNkQ NA.update:iNmSoM d:iQkRoMpP dh:iQ dha.update:iP n:iQoLpP nh:iRmM nha.publish:iNkQ nha.update:iQmM
bucket_description nb:iNmQ
bucket_lifecycle b:iQ db:iQ nb:iQ
bucket_policy b:gViJjM db:gViJjM nb:gQ
bucket_versioning b:iQ db:iQ nb:iQ
budget DA.create:mQoM DA.update:bScM NA.create:mQoM NA.update:bScM d:bTcMmToL dh:bRoN dha.create:bP n:bUcLmToL nh:bR nha.create:bP
budget_alert b:iQ nb:iQ
budget_category b:mT db:mR nb:mT
budget_limit b:bQ db:bQ
buffer DA.update:mQ NA.update:mR d:fNjPmS dh:fNjPmS dha.update:mQ n:fNiNjPmT nh:fNiNjPmT nha.update:mR
buffer_by b:jP
bug DA.create:oP NA.create:oP d:dMoQ n:dMoQ
bug_report b:dMoQ db:dMoQ nb:dMoP
build DA.create:hQnNpN DA.update:kQ DH:cMfMgMhJiSjQkRoNpQ DHA.create:bQmRpP DHA.delete:jT DHA.grant:iQ DHA.none:fQ DHA.read:pQ DHA.run:hLiQkQpN DHA.update:kQmNnPpP DHM:aMbMcUdMfKiRjQnGoQ DK:aKbLdKgLhUiVmInS NA.create:hPnN NA.delete:jQ NA.read:pN NA.run:iQpP NA.update:kQ NH:aLcQdKeKgLhLiVkLlLmRnQpP NHA.create:bQhQiPpP NHA.delete:iQjT NHA.grant:iMnQ NHA.keep:hQ NHA.none:cRfQnM NHA.read:mPpL NHA.run:hJiRnRpR NHA.update:iQmQnSoN NHM:aMbLcLdMeSgRhIiVkSnKoL NK:aJbLdIgLhViWkNlLnQoL NKA.create:hTiRoM NKA.delete:fNiQjU NKA.grant:iLmQnR NKA.harm:gP NKA.keep:hPiSmM NKA.none:aMcSdMeNfUiNjNmRnK NKA.publish:oQ NKA.read:hNmQ NKA.run:iQmNnToM NKA.select:iQ NKA.send:kR NKA.update:bMcNfLhQiUmJnQ SK:iS d:hPiRkQmNnL dh:kQ dha.update:kQ dv:pN n:iSkQnL nh:iQpN nha.read:pN nha.run:pP
build_agent b:iTnJ db:iTnJ nb:iTnJ
build_store nb:kR
build_to b:iNkS
builder NA.create:pN NA.none:pK n:pJ
bulk DA.create:mP DA.delete:gMjT DA.keep:eMiR NA.create:mQ NA.delete:aQbMdNjR d:eMgMjUlQmQoNpN n:aQbMdMeLfMjSlQmR nh:aQgQiMjLmT nha.create:iNmR nha.delete:aQjL
bulk_delete b:gMjS
bulk_email b:lQmM db:lQmM nb:lQmM
bullet d:mQoM n:mQoM
bullet_on b:mQoM
bullet_slide nb:mQoM
bundle NA.publish:kR d:gNkTlN dh:kRlN n:gNkVlN nh:gNkVlN nha.publish:kR
bursary DA.update:eR NA.update:eR d:eYfNjMmN dh:eVjM n:eYfNjMmN nh:eYfNjMmN nha.update:eR
bus DA.create:iPoM DA.update:iQ NA.create:iPoM NA.update:iQ d:iQoM dh:bLiS dha.update:bNiQ n:iQoM nh:bLiS nha.update:bNiQ
bus_ticket nb:bQ
busca DA.read:pN d:pN dv:pN
buscar NA.none:pN n:pN
business DA.update:oQ NA.create:oP NA.none:pN NA.update:dPoQ d:oQpN n:dQgMmMoSpN nh:pN
business_license nb:dQ
business_profile b:gMmNoS db:oR nb:gMmNoS
but DA.read:pT d:pT
button DA.interact:fQpP DA.update:lQ NA.interact:fQlM NA.none:lQ NA.update:lQ d:fR dh:fQlQpP dha.interact:pP dha.update:lQ n:fSlQ nh:fSlP nha.interact:fQlM nha.none:lQ nha.update:lQ
button_on b:fSlK
buy DA.pay:bQcP NA.delete:bQ NA.pay:cTpP d:cV dh:cP dv:bQcQ n:cVpP nh:cQ nv:cTpP
buy_a b:cP
buy_by b:cQ
buy_one b:bScN
buy_the b:cQ
by NA.delete:aUgNjK NA.keep:lRmM NA.read:pM NA.update:iMnQ d:aMbQdLfJgQhLjMkMlQnKoJpI l:hMiQ n:aVbMgMiMjJlTmLnQpK s:pN
by_a b:lPpL
by_an b:pN
by_id b:bNcNfSgNiMjGkNlSoKpM
by_its b:jQlMmQpN
by_itself b:iNnRpP
by_key b:gQmM
by_mail b:lQ
by_name b:mPpN
by_pattern b:gMjQ
by_step b:pM
by_the b:pN
bypass DA.delete:gQjM DA.update:gSiM NA.delete:gQjM NA.harm:gQpP NA.update:gQ d:gWiMjN dh:gQjM dha.delete:gQjM dv:gR n:gViNjMpP nh:gSjM nha.delete:gQjM nha.update:gQ nv:gQpP
bytecode s:pP sp:pP
c d:hS l:gQ
c_code b:hPpP
c_device b:fQ db:fQ nb:fQ
cab d:bQ n:bR nh:bR
cabin DA.delete:bQjM DA.update:bQ NA.delete:bQjM NA.update:bQ d:aMbSfSjM dh:bSfN dha.update:bQ n:aMbSfSjM nh:bSfN nha.update:bQ
cabin_pressure b:aMfU db:fS nb:aMfU
cach d:pL dh:pL
cache DA.delete:pM DA.read:pN DA.run:iQ DA.update:mQpP NA.create:pP NA.delete:pI NA.read:pN NA.update:mRpP d:iUmMpN dh:iSmLpM dha.delete:pL n:iRmPpL nh:pJ nha.create:pP nha.delete:pI
cache_entry nb:iLmS
cache_of b:pM
calculate DA.read:pM NA.read:pM d:pM dv:pM n:pM nv:pM
calculate_how b:pP
calculate_the b:pM
calculator NA.read:pN n:pN nv:pN
calendar DA.create:iNoR DA.delete:jQ DA.send:kQlM DA.update:oR DH:bLeMiQjRkRmQ DHA.create:lQ DHA.delete:jQ DHA.publish:iQlM DHA.read:pN DHA.send:kRmR DHA.update:eMjQpP DHM:bIgQiRjQkLlQmMoR DK:bJcMeLfLgMiWjTlSmLnMoP NA.create:oQ NA.delete:jQ NA.send:kQlM NA.update:iNoS NH:bLgNiQjPkNlNmPoUpP NHA.create:iR NHA.delete:jQ NHA.keep:kNmQ NHA.none:oQ NHA.publish:iP NHA.read:oQ NHA.update:oP NHM:bMfNiRjRkLmLoS NK:bLcLeMfLgMhLjQlRmKnMoX NKA.create:bNiRlQ NKA.delete:jS NKA.export:iQkN NKA.keep:kQ NKA.none:oR NKA.publish:lLoR NKA.read:oR NKA.run:aRbRfMhLiJjMlSnNoT NKA.update:iSoQ SK:mNoQpP d:iLjQkQlKoUpM dh:kSlL dha.send:kQlM n:iLkRlIoX nh:kQlKoT
calendar_as b:kQ
calendar_event b:oQ db:oQ
calendar_ics nb:kQ
calendar_invite b:oQ nb:oR
call DA.delete:cR DA.keep:oP DA.none:lMmQnQpN DA.publish:iP DA.read:lNmQpQ DA.send:bQfQhRiMkQlMpP DA.update:iPoM DH:aMbLeNfLgQiLjLlWmJnQpR DHA.create:lRpP DHA.delete:gPjMlP DHA.export:kQ DHA.grant:gQ DHA.keep:oQ DHA.pay:lR DHA.publish:kPlM DHA.read:lPpP DHA.run:lTpP DHA.send:gQlN DHA.update:lMmNoR DHM:bRgNhLiPjQlQmN DK:aLbNdKeMfLiLjLlYmPoK NA.create:cQnQpP NA.delete:cR NA.none:fQnQpP NA.pay:nP NA.publish:iP NA.read:nQpP NA.run:hQiN NA.send:pR NA.update:bNcQgMhQiQlMmRoL NH:bKdMeLfMhQiMlZmHpS NHA.create:iPlPmLpP NHA.grant:gQ NHA.keep:lP NHA.none:aMfQlT NHA.pay:lQpP NHA.read:oQ NHA.run:fPiNpP NHA.select:fLlT NHA.send:gQ NHA.update:aQhQiPlLoQ NHM:aKdMeMfKgMhLjSlRmQnR NK:aKbLdKeKgTiLlXmInQoL NKA.create:lPmLnQ NKA.delete:lQ NKA.export:kQ NKA.grant:gQ NKA.none:aLfQjQlSmNnQoL NKA.pay:lR NKA.read:iPoQ NKA.run:hPiMlSoM NKA.select:fKlS NKA.send:fQgTlMnM NKA.update:hPlLoQ SK:iSnPoM d:cRdLgKhRiMjMkRlKmSnRoMpR dh:cRfMiMmLnToQpP dha.delete:cQ dha.read:nQ dha.run:lQ dha.update:cQ dv:hQpP l:iM n:bNcRgKhPnUoKpU nh:bMcRgMhRiKlQmQoNpP nha.create:pP nha.delete:cQ nha.none:fQ nha.run:hQiM nha.update:gMhQmToN nv:pR s:pP
call_a b:bQ
call_any b:hQpR
call_by b:jP
call_engineer b:nRoN nb:nRoN
call_operator nb:nP
call_option b:cQ nb:cQ
call_override b:iU nb:iU
call_response nb:cP
call_schedule b:iQ nb:iQ
call_the b:pL
call_to b:hNkSlMnQ
call_with b:oQ
callback NA.create:kQlRmN NA.run:hQpP d:hRpP dh:hRpP n:hRlRmMpP nh:hRpP nha.run:pP s:hQpR sp:pP
callback_company nb:lUoL
callback_from b:lR
called d:pM
caller d:pP dh:nP n:lQ nh:lQ
calling d:bQfNhPiN l:fPhLiR n:fMmQ
camera DA.delete:fQ DA.update:iQ NA.delete:fQ NA.update:fRmM d:fRjMmMpM n:fUjMmL nh:fR nha.update:fP
camera_in b:fNmP
camera_scene nb:fLjQmP
camera_tilt nb:fRjN
camera_zoom b:fP nb:fQ
campaign DA.create:bQgN DA.run:lP NA.create:bQgN NA.grant:bP NA.run:lP d:bSgLlQ dh:lRoM n:bTgLlQ nh:bQlRoM
campaign_budget b:bRoN db:bRoN nb:bRoN
campaign_member b:gLoS db:gMoQ nb:gLoS
campsite DA.update:bS NA.update:bS d:bVfNjM dh:bTjM n:bWfNjM nh:bWfNjM nha.update:bS
can d:bQoMpL l:bMfQgMoR
can_be b:bQoMpM
canal DA.update:aQ NA.update:aQ d:aU dh:aS n:aV nh:aV nha.update:aQ
cancel DA.delete:aNbRcRiUjGlRpP NA.delete:aNbRcRfMiVjFlTpP d:aNbRcRiUjGlRpP dv:aNbRcRiUjGlRpP n:aNbRcRfMiVjFlTpP nv:aNbRcRfMiVjFlTpP
cancel_a b:bQcPjMlR
cancel_an b:iQjN
cancel_the b:bQiRjL
candidate DA.read:pQ NA.none:pP NA.read:pP d:eRpQ dh:pP n:eRpQ nh:eQpP
cannot d:pM l:cNdPeQjM
cannot_answer b:pP
canva DA.create:mQ DA.delete:jQ DA.update:mR NA.delete:jQ NA.update:mR d:fMiNmT dh:fMjQmS dha.delete:jQ dha.update:mR n:iNmS nh:mR nha.update:mR
capability d:pP dh:pP dha.read:pP
capacity DA.create:iP DA.update:iQ NA.create:bQiQ NA.update:iR d:bRfMiSmM dh:fNiR dha.update:iQ n:bTfLiTmLoN nh:bTfLiTmLoN nha.create:bQiQ nha.update:iR
capacity_by b:jQ
caption DA.update:oS NA.update:mNoV d:fMoS dh:oQ dha.update:oQ n:fMmNoV nh:fMmNoV nha.update:mNoV
capture DA.keep:bQgQkQmMpK NA.keep:bQgSmL d:bQgQiMkRmLpK dh:kR dv:bQgQiNkQmMpL n:bQgTiMjMkSlNmL nh:jNkS nv:bQgSmL
capture_a b:bQ
capturing d:pM
car DA.create:bRpP DA.update:bP NA.create:bP NA.none:bQ NA.update:bNfQ d:bSfQpQ dh:pP n:bQlQpP nh:fPpP nha.create:bQfM nha.update:bLfS s:pP
car_by b:bQfM
car_rental b:bRfM db:bPfN nb:bRfL
car_type sp:pP
car_window nb:fQ
card DA.create:oQ DA.delete:bNjS DA.keep:lP DA.none:pM DA.read:pQ DA.run:lQ DA.select:mQpM DA.send:lQ DA.update:bQmKoT NA.create:oQ NA.delete:jQ NA.none:pM NA.run:lQ NA.send:lQ NA.update:gNmNoU d:bLcMjQlRoSpM dh:bHjRlRmNoTpQ dha.create:oQ dha.delete:bLjS dha.read:pQ dha.run:bMlQ dha.update:mMoR n:bMcLgNjQlRoUpM nh:bKeLgMjQlRmSoRpN nha.create:bNmR nha.delete:jQ nha.none:pN nha.run:bMlQ nha.update:eNmQoQ s:pN
card_application b:bMeQ nb:bMeQ
card_authorization b:bR db:bQ nb:bTgMoN
card_by b:bQjMlQ
card_checklist b:mMoQ db:mMoQ nb:bMmLoT
card_comment nb:mMoQ
card_from b:pM
card_in b:bMmMoS
card_spending b:bQ
care DA.none:pP DA.read:pN DA.update:pP NA.none:pQ NA.read:pM d:aQpM dh:pM dha.read:pM n:aQ nha.read:pM
care_team b:aQgM db:aQgM nb:aQgM
carousel DA.create:oR DA.update:oR NA.create:oR NA.update:oR d:fMjPmMoU dh:fMjPmMoU dha.create:oR dha.update:oR n:fMjPmMoU nh:fMjPmMoU nha.create:oR nha.update:oR
carry DA.none:iPpP d:nQpQ
carry_out b:nQpQ
cart DA.create:bR DA.delete:bQ NA.create:bR NA.update:bQ d:bVmMoN dh:bR n:bUmLoM nh:bR
cart_item b:bQ nb:bSjNoN
cas DA.read:pN DA.update:mQ d:mQpN dh:mQ dha.update:mQ
cas_, b:pN
cas_by b:mQ
case DA.create:mQ DA.none:dMkQpP DA.read:gRpQ DA.update:aQkNnQpM NA.delete:jR NA.keep:aQ NA.none:dLkQpQ NA.read:dPpN NA.update:dMiNkNmSoQpP d:eNgQiLlNmRnQpU dh:dMmSnQpP dha.create:mR dha.delete:jQ dha.update:pP l:oR n:aPeMiMkRmQnPpQ nh:mQpP nha.create:oP nha.delete:jQ nha.read:dP nha.update:mQpP s:dQpP sp:pP
case_attachment b:dMkMoS db:kMoQ nb:dMoQ
case_data b:dMpS db:dM
case_file b:dQ
case_record b:dMoQ nb:dMoQ
case_status b:dRoL db:dRoL nb:dUjMoK
case_step nb:mS
case_to b:nS
cash d:bQ n:bQ
cash_entry b:bQ db:bQ nb:bQ
cashback DA.create:bRiL DA.update:bQiM NA.create:bRiL NA.delete:bTjK NA.update:bQiM d:bViJ n:bZiJjK
cashback_rule b:bViJ db:bTiK nb:bZiJjK
cast DA.none:fUlM NA.none:fVlM d:fUlM dh:fT dha.none:fT n:fVlM
cast_a b:fR
catalog DA.update:iQmN NA.create:oP NA.none:iMmToM NA.update:iMmR d:iQmMoQ dh:iQ n:iKmUoP nh:iR nha.update:iP
catalog_data b:jQ db:jQ
catalog_item b:oQ nb:oQ
catalogue DA.create:oQ d:iNoQ
catalogue_of b:iNoP
category DA.create:oR DA.delete:iQjQ DA.read:pN NA.create:iP NA.delete:iQjQ NA.update:mQ d:bMfMgNiQmRoT dh:bNiKmQoU dha.create:iMoR dha.delete:jR dha.update:mQ n:bMfMgNiQoT nh:bMfMiRjRmR nha.delete:jS nha.update:mQ s:pM sp:pN
category_in b:iNoR
category_to b:mP
category_write b:iP
cdn DA.update:iQ NA.delete:iTjM NA.update:iQmM d:iR n:iVjMmM nh:iTjL nha.delete:iTjL
cdn_cache nb:iQmM
cease d:dQ dh:dQ n:dUjM nh:dUjM
cease_and b:dQ
cell DA.delete:jP DA.run:hQ DA.update:mRpP NA.delete:jQ NA.run:hQ NA.update:mR d:iMmTpP dha.run:hQ n:mUoMpP nh:mRpP nha.run:hQ
cell_format nb:mP
celsius DA.read:pN NA.none:pN d:pN n:pN
center s:pN sp:pN
centrifuge DA.update:fR NA.update:fR d:fUjN dh:fSjN dha.update:fQ n:fUjN nh:fUjN nha.update:fR
certain DA.read:pN d:pN
certain_condition b:pN
certificate DA.create:eSiL DA.delete:aQ DA.none:bPpP DA.update:eSpN NA.create:gQiN NA.delete:aQ NA.none:eQ NA.update:aQgQ d:aRbTeUgKiMjMkNoM dh:bReSgMiM dha.create:eSiM n:aRbPeVgKiMjMkMpN nh:bQeQgQiLpN nha.create:gQ nha.delete:gQ nha.update:gSiL
certificate_entry b:aUgMjM db:aSjM nb:aUgMjM
certificate_forgery nb:eQ
certificate_from b:gP
certificate_issuer b:gMiQ db:gMiQ nb:gMiQ
certificate_of b:ePpP
certification DA.delete:jN DA.read:dQeN DA.update:dP NA.delete:jN NA.none:pP NA.read:dQeN NA.update:dQeN d:dSeMjN dh:dQ n:dSeMpP nh:dSeK nha.update:dQeN
certification_exam b:eQjN db:eQjN nb:eQjN
cfd DA.update:cS NA.update:cS d:cVmN dh:cVmN dha.update:cS n:bNc[fMjMmN nh:bNc[fMjMmN nha.update:cS
chain DA.delete:cPgN NA.create:cQgN NA.delete:cPgN NA.update:dQ d:cRgMpQ n:cRdSgL s:pN sp:pN
challenge d:pM
chandelier DA.update:fR NA.update:fR d:fUjM dh:fTjM dha.update:fQ n:fVjM nh:fVjM nha.update:fR
change DA.create:oQpP DA.delete:jS DA.keep:pP DA.none:jPmRpP DA.publish:oP DA.read:pN DA.run:pM DA.send:pM DA.update:aPdQhKjKkLmMpQ NA.create:oQ NA.delete:bNjR NA.none:iMmRpP NA.read:oQ NA.update:bQiSmMpP d:bMcQeLfMgNhKjTkJlMmSnMpP dh:mTpQ dha.keep:pP dha.none:mSpP dv:aQbScQdLfQhNiIjMkNmLoLpQ l:jPoM n:aMgNkMlMmPnNoT nh:mRoQpN nha.none:iMmRpP nv:bSiPmMoLpP s:mQ sp:mP
change_a b:cP
change_applied b:hMmQpP
change_are b:iP
change_data b:pP
change_in b:pK
change_request b:oTpP db:oQpP nb:oT
change_set b:fNiTmM db:iR nb:fNiTmM
change_the b:bUcLfRhMiJjJlQmLpQ
change_ticket b:bLoQ db:bLoQ nb:bLoQ
changed d:pP
changelog DA.create:oQ DA.update:oR NA.create:oQ NA.update:oR d:iNmNoT dh:iNmNoT dha.create:oQ dha.update:oR n:fMiNjRmNoT nh:fMiNjRmNoT nha.create:oQ nha.update:oR
changeset DA.none:iQpP NA.none:iQpP d:iXmMoLpP n:iXmMoLpP nh:iUoLpP nha.none:iQpP
channel DA.create:mNoQ DA.delete:fNjP DA.keep:iQ DA.update:iR NA.delete:fNjQ NA.run:oQ NA.send:lQ NA.update:iRmM d:fMgNiUkMlQmL dh:iSmM dha.update:iRoN n:bNfKiSjPkMlRmMoQ nh:bMfKiTjPmMoS nha.create:oP nha.delete:fNjQ nha.run:oQ nha.update:iR s:lRoMpP sp:lP
channel_post b:kMlQ db:kMlQ
character DA.send:hQ NA.send:pP NA.update:hP d:hR n:hRpP nh:hQpP nha.send:pP
charge d:bQpN n:bS nh:bR
charger NA.select:fP d:fR dh:fR n:fUmN nh:fUmN nha.select:fP
charging DA.read:fP DA.update:fSiN NA.delete:fRjM NA.run:fTiN NA.update:fQ d:fXhMiMjM n:f[hMiMjLmM nh:fR
charging_process b:fUiMjN
charging_station b:fQ db:fQ nb:fS
chart DA.create:iMpN DA.delete:aQjM DA.read:pN DA.run:iP DA.update:iMmQ NA.create:iM NA.none:pN NA.run:iP d:aSpN dh:mR dha.create:mQ dha.run:iP n:aQmQpN nh:aQmQ nha.create:iM nha.run:iP
chart_in b:mQ
chart_using b:pN
charter d:bQfN n:bQfN
charter_flight b:bQfN db:bQfN nb:bQfN
chat DA.create:lQ DA.read:pP DA.send:pM DA.update:lTmMnPoL NA.create:lQ NA.read:kQ NA.run:nQ NA.send:nSpK NA.update:nSoM d:lUmNnSoJpN dh:lMnSpM dha.run:lMnR dha.update:nP n:gMiMkQmMnWoNpJ nh:kQoR nha.create:oQ nha.read:kQ nv:nRpK s:pQ
chat_colleague nb:nQ
chat_id sp:pP
chat_interaction b:pP
chat_memory nb:mP
chat_message b:lQ
chat_person nb:lNnQ
chat_to b:lLnT
check DA.create:aNeQiP DA.delete:eRjM DA.none:pN DA.read:pJ DA.run:oR DA.update:ePpP NA.create:aNeS NA.delete:eR NA.none:pN NA.read:pM NA.update:eQ d:eRiQjMoPpL dh:aMeRiRpM dha.create:aNePiQ dha.delete:eQjN dha.none:pN dha.update:iQ dv:pN n:aMeViQmNoNpL nh:aLeTiSmNoNpN nha.create:aNePiQ nha.delete:eP nha.none:pN nha.update:eQ nv:pM s:pP
check_a b:pP
check_and b:pP
check_for b:pN
check_if b:pK
check_that b:pP
check_the b:pM
check_to b:oQpP
check_verdict b:eR db:eR nb:eT
check_whether b:pN
checker n:pN
checking DA.read:pQ DA.update:pM
checking_its b:pQ
checklist DA.create:pP DA.update:iMmQ NA.update:mMoR d:iMmRpP dha.update:oQ n:bNiMmQ nh:bMoQ nha.update:mMoR
checkout DA.create:bP DA.delete:bQ DA.update:bR NA.create:bP NA.delete:bQ NA.update:bR d:bWmL dh:bQ n:bUmN nh:bR nha.update:bP
checkout_session b:bRmM db:bRmM nb:bRmN
chemotherapy d:aQ n:aQ
chemotherapy_cycle b:aQ nb:aQ
chess DA.update:mR NA.update:mR d:fNmR n:fNmR
chess_move b:fNmR db:mQ nb:fNmR
child DA.create:oP d:oP
chime n:fP nh:fP
choice DA.create:gNmQ NA.create:gNmQ R:kPpP d:gLmR dh:gMmQ dha.create:gNmQ n:gLmR nh:gLmR nha.create:gNmQ
choos d:pM
choose_the b:mQ
chooser d:kMlS n:lQ nh:lQ
chunk NA.create:mP d:mQ n:mP nh:mP nha.create:mP
ci d:iQ n:iQ
circuit d:fS n:fS
circuit_breaker b:fS db:fR nb:fS
citation DA.create:mP NA.none:mQ d:jQkNmQ n:jQkNmQ
citation_data b:jQkNmQ
citizenship DA.create:dQeN DA.delete:dQjM DA.update:dQ NA.create:dQeN NA.delete:dQjM NA.update:dQeRiN d:dUjM n:dUeSiNjM
citizenship_application b:dVeJ db:dVeJ nb:dVeJ
citizenship_test b:eUjM db:eSjM nb:eXiNjM
city DA.none:pN DA.pay:pP DA.read:pN d:pN s:pN sp:pN
city_on b:pP
claim DA.create:eR DA.delete:eQ DA.none:aMdLoTpP DA.read:bReM DA.run:bQ DA.update:eQ NA.create:bQeRoM NA.delete:eQ NA.none:aLdLoU NA.read:pQ NA.update:eR d:aKbSdIeUjNlPoRpQ dh:dKeRlQpQ dha.create:eQ dha.none:dMoQpP dha.read:pP dha.run:bQ n:aKbRdIeWfNlNmNoTpQ nh:aKbSdIeUfNlNoUpQ nha.create:bQeQoN nha.none:aMdMoTpP nha.update:eQ
claim_by b:bQ
claim_case b:dQ db:dQ nb:dQ
claim_payout b:bMdMeS
claim_to b:pP
claim_with b:eQ
claimant n:eR nh:eR
class DA.create:oQ DA.update:ePoP NA.create:eT NA.update:mNoT d:ePfNiNjQoS dh:eRfMiMmMoU dha.create:oP dha.delete:eQ dha.update:oR n:bMeSfNiNoS nh:fMiNjQmMoW nha.delete:jR nha.update:mNoU sp:pP
class_customer nb:eWoL
class_of b:eSoM
classified DA.create:oR NA.create:oR d:bNoQ n:bMjQoR
classified_ad b:bMjQoR db:bMjQoR nb:bMjQoR
classifier DA.run:mPpP d:mPpP
classify dv:aQpQ
clause d:dR n:dQ
clause_library b:dQ db:dP nb:dQ
clean NA.delete:pL n:pJ nv:pL
cleaner d:bQ n:bSfN nh:bSfN
cleaning DA.update:bQiM NA.update:bQiM d:bUiLjMpN n:bUiLjM
cleaning_service b:bUiLjM db:bSiMjM nb:bUiLjM
cleanup NA.delete:pP n:pP nv:pP
clear DA.delete:bMiQjRlSmNpL DA.read:pN NA.delete:iQjTpL d:bMdNiQjRlRmNpK dv:bMgNiQjRlSmNpL l:mP n:iQjTmNpL nh:gQ nv:iQjUpL
clear_a b:iQjR
clear_all b:pP
clear_an b:jP
clear_the b:jQpM
clearance DA.update:eSiN NA.update:eSiN d:eVgMiN dh:eTgM dha.update:eQ n:eVgMiN nh:eVgMiN nha.update:eSiN
cli DA.send:pP NA.send:pP d:hQpP n:hQpP nh:pP nha.send:pP
cli_call nb:hQ
cli_command b:hQpP
click DA.interact:pP NA.interact:lQ d:lQpQ dv:pP n:lRpQ nv:lQ
client DA.create:aPgQiMmN DA.delete:dP DA.none:lQpQ DA.pay:bQ DA.read:aQpS DA.run:dQ DA.update:bRgRiMpP NA.create:gQiMmMoQ NA.delete:gQjN NA.none:aRdTeMjNpP NA.pay:bRcM NA.update:kQ d:aTbScMeKfMgSiKjMlRmMnMoMpW dh:bQpP n:aTcMdWeKfNgQiMjLkQmKpP nh:gQhQ s:pQ sp:pP
client' DA.read:pR d:pR
client_assessment b:aWeJ
client_certificate b:gQ db:gQ nb:gQ
client_data b:gPpP
client_file b:kSmM db:kSmM nb:kSmM
client_fund b:bQcN
client_in b:pN
client_intake b:dS db:dR
client_on b:pP
climate DA.delete:fQjM DA.update:fQmN NA.delete:fQjM NA.update:fQmM d:fSmM n:fTjMmM
climate_entity b:fSmM db:fUjMmL nb:fUjMmL
clinical DA.delete:dP DA.update:aQ NA.delete:dP d:aRdQmM n:dQ
clinical_note b:aQmM db:aQmN
clinical_trial b:dR
clip DA.create:mQ DA.delete:fMjQ DA.update:mQ NA.delete:fMjQ NA.update:fMmR d:mQ dh:fLmR dha.delete:fMjQ dha.update:mP n:fNmR nh:fNmR nha.delete:fMjQ nha.update:fLmS
clipboard NA.update:mP n:mQ nh:mR nha.update:mP
clock DA.update:mQ NA.update:fLiMmT d:fMjPmQ dh:fMjP n:fKiMjPmT nh:fKiMjPmT nha.update:fLiMmT
clone DA.create:lQ NA.create:lQ d:lQpQ dh:lRmM n:lR nv:lQ
cloned n:lQ
cloned_voice b:lQ db:lQ nb:lQ
clos DA.update:fPiMmPpP d:fPiMmQpP dh:fQiMmPpP dha.update:fQiMmPpP
clos_a b:iMmQ
close DA.update:cRfRgMiJmQoRpM NA.update:aMcRfRgLiLkNlNmSoSpP d:cRfRgMiJmQoRpM dv:cRfQgMoQpM n:aMcRfRgLiLkNlNmSoSpP nv:aMcRfRgLiLkNlNmSoSpP
close_a b:bQfSmNoM
close_an b:mN
close_the b:mQoN
cloud DA.create:iRmMoM NA.none:eMiR NA.publish:kP NA.send:pP OP:bMcMdMeMfMhTiWjSmLoL OPA.read:iQ OPA.write:bMcMdMeNfMhSiUjSmMoM P:aNbNcMeMfMgQhRiWjSmMoL PA.read:iQ PA.write:aNbNcMeMfMgQhQiUjSoM d:iUkRmKoLpN n:eMgMiRjQkTmLpP nh:kR nha.publish:kP
cloud_cli nb:pP
cloud_resource b:jQ
cloudformation d:pL
cloudformation_template b:pL
cluster DA.create:iPmMpP DA.delete:jQ DA.read:pN DA.run:iR DA.update:iQ NA.read:pM NA.select:pP d:fNgRiUjPmKpQ dh:iR n:gQiR nh:iS nha.read:pM nha.select:pP s:iQpN sp:iPpN
cluster_or b:pN
cluster_role b:gQiN nb:gP
clutch DA.update:fR NA.update:fR d:fVjM dh:fSjM n:fVjM nh:fVjM nha.update:fR
cms DA.create:oQ DA.update:oR DH:dMeNfKgMiMlLnQoTpS DHA.create:oQpR DHA.delete:iQpP DHA.keep:mPpP DHA.none:nQpN DHA.publish:kNoS DHA.read:mQ DHA.run:iKmQ DHA.select:mQpN DHA.send:dMlQ DHA.update:jSlMmKoTpP DHM:aMbNcSfMiUkMlQmFoR DK:aMbLdJeKfIhPkLmNnKoQ NA.create:iLoT NA.delete:jP NA.export:kNoQ NA.update:oR NH:aMbQcMdJfLgJiLmQoW NHA.create:iLlQoUpP NHA.delete:jSmPoM NHA.keep:pL NHA.none:iRnQpP NHA.pay:iQ NHA.publish:iN NHA.run:hQiMmNpP NHA.select:mQpN NHA.send:dMlP NHA.update:gMiNoTpP NHM:bJcRdMeJfMgQmMnMoU NK:aNbMdIeKfJgMlQmMnNoU NKA.create:fMoS NKA.delete:fMjVoM NKA.export:kQ NKA.keep:iMkQ NKA.none:aMdMeNfQgMiRmMoT NKA.pay:iQ NKA.publish:iQoN NKA.read:hQ NKA.run:hSiMmM NKA.select:iNmR NKA.send:dMkQ NKA.update:fLgShMlQoQ SK:aMbMfMiRmLnMoQpL d:iMmLoU n:iJkKmMo[
cms_environment b:iMoR
cn n:lQ nh:lQ
cname DA.update:iRoN NA.update:iRoN d:iUmLoM n:iUmLoM
cname_record b:iUmLoM db:iP nb:iUmLoM
cnc d:fQiN n:fQiN
cnc_machine b:fQiN db:fP nb:fQiN
code DA.create:hQ DA.delete:mQ DA.export:gP DA.keep:hQ DA.none:pQ DA.read:pP DA.run:iLkTpN DA.update:bQgQhPmMoQpP DH:aRbMcMeNgShQlLmMpT DHA.create:iNoPpQ DHA.delete:hLiRjQ DHA.export:gP DHA.keep:mP DHA.none:pN DHA.read:hPpS DHA.run:aQfNhUiNkQmLpQ DHA.select:pN DHA.send:fRhMpN DHA.update:dQeNhQiP DHM:aKbMcMdLgJhSiTkQlSmUoI DK:aJbScJdKeMfMgMh]jMkNlLmTnKoJ NA.create:bQgQiMpL NA.delete:aQbPfNgP NA.export:kMoQ NA.none:pP NA.read:pP NA.run:hS NA.select:bQ NA.update:aQbQfNgQhMiPoN NH:aRcMdLgRhViNkKlNmNnMpS NHA.create:gPhLpL NHA.delete:aQjM NHA.keep:fQmM NHA.none:hQpQ NHA.read:pQ NHA.run:aQfMhSjQpQ NHA.select:mQpN NHA.send:pP NHA.update:aQePiJmQ NHM:aLbKcMdKeRfMgKhUiTjRkQnMoN NK:aRbMcKdHgMh]jQkLlKmNnK NKA.create:dMeNfMhMiRmR NKA.delete:bNdMhMjS NKA.export:kMoQ NKA.keep:fRmM NKA.none:hS NKA.read:hQkRmL NKA.run:bQgNhSiMjRmN NKA.select:mR NKA.update:bMcNdMePmT OP:hS OPA.write:hR P:fMgKhYiTkMmM PA.read:hQ PA.write:fMgLhXiTkMmM SK:bQhViLlMmMnNpV d:bQcMdMeLfMgVhTiKjMkRlMmLoP dh:bQcNeMgViLkPoMpS dha.create:bQhRpP dha.delete:gQ dha.export:gP dha.read:pP dha.run:kRmMpP dha.update:hP l:kQ n:aSbUcMdMeMfKgVkKpN nh:aSbVdMeMfLgWhMiNjMkMmMoMpN nha.create:bQgQiNpL nha.delete:aQbQgQjL nha.read:pQ nha.update:aPbRgQoN s:hSiMmM sp:hSiM
code_, b:pN
code_and b:pN
code_base b:iMmR nb:iMmR
code_by b:gT
code_comment b:mMoQ db:mMoQ
code_edit b:mQ db:mQ nb:mQ
code_for b:pN
code_from b:gQjM
code_module b:iRoN db:iQoN nb:iSoM
code_of b:pQ
code_project b:mR
code_review b:pP
code_scan b:iR db:iQ nb:iR
code_scanning b:iMmMoT
code_snippet nb:pN
code_step b:hQiN db:hQiN nb:hQiN
code_symbol b:cNmP nb:cNmP
code_with b:pP
codec s:pP
codegen n:mQ
coffee DA.create:bR DA.delete:bQjM NA.create:bR NA.delete:bQjM d:bUiMjM dh:bVfNjN dha.create:bR n:bUfQiMjM nh:bVfNjN nha.create:bR
coffee_machine b:fQiM db:fQ nb:fRiM
coil d:fS dh:fS n:fS nh:fS
coil_by b:fQ
coin DA.delete:fP DA.read:pN NA.create:cNfQ NA.delete:fP NA.update:cNfP d:fQ n:cJfT s:pN sp:pN
coin_dispenser b:cLfT db:cMfR nb:cKfT
coin_transfer b:bQ nb:bQ
collaboration d:pN
collaborator DA.create:gQoN NA.create:dQ d:gSjMoM dh:gRjMoN dha.create:gQoN n:dRgRjMoN nh:gRjN
collaborator_contract nb:dQgN
collaborator_on b:dQgN
collateral d:cR dh:cR n:cR
collateral_in b:cR
colleague DA.create:nQ DA.none:lS DA.update:nR NA.create:nQ NA.update:nR d:dMlSnSpP n:dNnT nh:dMlMnV nha.create:nQ nha.update:nR
colleague_in b:nQ
collect DA.read:gQpS NA.read:pP d:gQpT dv:gQpQ n:pP nv:pP
collection DA.create:iQoMpP DA.delete:mQ DA.read:pN DA.run:hQpN DA.update:iSoMpM NA.create:mRoM NA.delete:jMmQ NA.run:hQpP NA.update:iRoM d:iSjMmRoKpN dh:iRoLpP dha.create:iQoN dha.read:pN dha.run:hPpP dha.update:iRmMoN l:mQ n:iQjMmToKpP nh:iPoMpP nha.create:mQ nha.read:pN nha.run:hPpP nha.update:iSmM s:hQiMpM sp:hQiMpM
collection_, b:pQ
collection_by b:iMmR
collection_content nb:iNmSoM
collection_in b:iSmL
collection_of b:iLmSoM
collection_page b:oP db:oP nb:oP
collection_using b:pM
collision DA.read:pN DA.update:pP
collision_avoidance b:pP
colonoscopy d:aYfMiNjMmN dh:aYfNiNjMmN n:aYfMiNjMmN nh:aYfMiNjMmN
colonoscopy_by b:aS
color DA.create:mP DA.update:mQpM NA.create:mP NA.none:pM NA.update:iQ d:mToNpK n:iQmQoMpL nh:iQmQpM nha.create:mQ nha.none:pM nha.update:iP s:mQpJ sp:pK
color_, b:pN
color_and b:pM
colour DA.read:pN d:pN
column DA.update:iRmK NA.update:iRmK d:iTmKoQ n:iSmJ s:iPpP sp:iP
column_type b:iQmM db:iQmN nb:iQmM
combination DA.read:lQ NA.read:lQ d:lQ dh:lQ dha.read:lQ n:lQ nh:lQ nha.read:lQ
combine d:pN
command DA.read:pM DA.run:hRpP DA.send:fQpQ DA.update:hSmMpN NA.none:hPpP NA.read:pM NA.run:hQiMpP NA.update:hP d:fShTkNlMmKpL dh:fTmLpN dha.read:pM dha.run:hP dha.send:fQhN dha.update:hRmM l:mL n:fShUiLmMpN nh:fShRiMmN nha.none:pP nha.read:pM nha.run:iNpP nha.update:hQ s:hSpS sp:hSpR
command_, b:pN
command_and b:pQ
command_in b:hQ
command_line b:pP
command_to b:fShMpP
comment DA.create:pP DA.publish:lQoM NA.create:pP NA.keep:jP NA.publish:lPoN d:jQpP dh:lRoM dha.publish:lQoM dha.update:mPoN n:jRmL nh:jRmLoQ nha.create:pP nha.update:oQ s:mPpP sp:mQpP
comment_as b:lSoL
comment_at b:mPoN
comment_disassembly nb:mRoL
comment_github nb:mMoQ
comment_in b:mQoM
comment_user nb:lSoL
commission DA.update:bP d:bQ n:bQ
commission_rate b:bQ db:bQ
commit DA.export:oQ DA.none:mPpP DA.read:pM NA.none:iQpQ NA.update:oR d:mPoS dh:iRkRoM dha.none:iQpP dha.read:pN n:iQoQpQ nh:kQ nha.update:oR s:pP
commit_a b:iQpP
commit_changeset nb:iQpP
commit_of b:pN
communication DA.create:iPoQ DA.none:lQ DA.read:jP DA.update:iP NA.harm:gR NA.none:fMiQlTpP d:dMfNiQlUpN l:kQ n:dMfMgRiPlRmNpP nh:gR nha.harm:gR
communication_system b:fMiSjR
communication_tool b:lP nb:lQ
communication_with b:pN
community d:iQ
company DA.create:dQ DA.read:pM DA.run:lQ DA.update:mLoR NA.none:pN NA.run:lQ NA.update:cQ d:dTgMiNmLoQpM dh:dQ n:cPdUgMiNlRmMpN nh:dSlQmNpP nha.run:lQ nha.update:cQ
company' d:pP
company_name sp:pN
company_registration b:dQgN db:dQgN nb:dQgN
compare DA.read:pK NA.read:pM d:pK dv:pK n:pM nv:pM
compensation d:bP
competitive d:pN
compile d:pN
complaint DA.none:dQ DA.update:oQ NA.none:pP NA.update:oQ d:dRpQ dh:oQpQ dha.update:oQ n:oQpP nh:dRpP nha.none:dQ s:pQ sp:pQ
complete DA.read:pN DA.update:mQ NA.update:oQ d:jPpM n:oQ nv:oQ
complete_a b:pN
complete_the b:pP
completed d:pP
completion DA.update:iNmR NA.send:pN d:iNmRoM n:pN nh:pN nha.send:pN
completion_status b:iNmR
complex DA.none:pN
compliance DA.delete:jQ DA.none:pP DA.read:bPiQpN DA.run:pL DA.update:iQpP NA.delete:gNjQ NA.none:dQpP NA.read:pM NA.update:dP d:aQbQgKiSjQkL n:dSgM nh:pN nha.read:pN
compliance_attestation nb:dQ
compliance_policy b:gLiQjQ db:gMjQ nb:gLiQjQ
compliance_report b:dQpP
compliance_with b:jQ
compliant d:pP
component DA.create:iR DA.delete:fNjQ DA.none:fPpN DA.read:fQpP DA.update:iMoQ NA.delete:fMjQ NA.none:fS NA.read:pN NA.update:iLmQoQ d:fQ dh:fNoQ dha.update:oQ n:fRiJmRpN nh:oQpN nha.read:pN nha.update:mMoQ s:mMpL sp:mMpM
component_, b:pQ
component_configuration b:iP
component_data b:fQ
component_design nb:fMmQ
component_for b:pP
component_in b:fNiQmP
component_instance b:fMiJmV db:fMiLmT nb:fMiJmW
compose DA.create:lR NA.create:lUmMoM d:lR dv:lR n:lUmMoM nv:lUmMoM
compra DA.pay:bMcS d:bMcS dv:bMcS
comprar NA.none:bMcS n:bMcS
comprehensive DA.read:pM d:dPpJ
comprehensive_and b:pN
compress s:pP sp:pP
compressor DA.update:fQ NA.update:fQ d:fVjMmN dh:fTjM n:fVjMmN nh:fVjMmN nha.update:fQ
compute DA.read:pP DH:aKcMdMeLfMgQhMjTlLmQnSoKpK DHA.create:aNhMiQmQnQpN DHA.delete:aPfNgNjTpN DHA.none:jRpM DHA.publish:kQ DHA.read:gQ DHA.run:iPkQmMnPpR DHA.select:pN DHA.send:fQ DHA.update:fMhQmRnRoKpN DHM:bNhKiTkMmQ DK:bKcJdIeKfJgMhRiXjRkNlJmJnQoK NA.read:pN NH:aMcLdLeLfLgNhSiXjMkRlLoLpP NHA.create:iSoM NHA.delete:aRfMgQjRpP NHA.export:iMkQ NHA.keep:fQhQiMmM NHA.none:hQpN NHA.publish:kQ NHA.read:aMiQmQpN NHA.run:bQfNiPmMpQ NHA.select:mPpN NHA.send:fP NHA.update:aNfMhMiRmQnQpN NHM:aMbJcMdMePhLiSjTlNmJnRoK NK:bJcJdJeMfMgNhRiUjRlLmLoL NKA.create:aQbNhRiSmKnQoN NKA.delete:aSbNfMjR NKA.export:iNkQ NKA.grant:mR NKA.keep:fQhQiMmM NKA.none:aMfQiMjT NKA.publish:kSlL NKA.read:aMgQmR NKA.run:bQfMhMiTjMmL NKA.select:mR NKA.send:aQfRiM NKA.update:aNbNfMhRiVjMmLnQoM SK:fQgMhMiVlMmMnRoLpP d:pP dv:pP n:iSmNpN nv:pN
compute_the b:pP
computer d:gQ n:nQpP
concert NA.create:fSmN NA.delete:fPjN d:fSoM n:fUjNmMoM
concert_recording b:bNfS db:bNfS nb:bMfVmM
concert_ticket b:bQoM nb:bRoM
concurrency d:pP
condition DA.read:pQ NA.create:aRmM d:aRcQmMpS n:aUjMmL s:pQ sp:pQ
condition_entry b:aUjMmL db:aSjMmN
condition_for b:pP
conditioner DA.update:fQ d:fQ
condolence n:lP
condolence_message nb:lP
conduct DA.none:jQpN d:jQpN dh:jPpN dha.none:jPpN
conduct_a b:pN
conference d:lP n:jQlQoN
conference_room nb:lS
confidence d:pN
confidential NA.none:gP d:kQ n:gQiNkR
confidential_research b:kT db:kT nb:kT
confidentiality DA.harm:cQ DA.none:dMgRkQpQ DA.read:aMjP DA.update:kQ d:dMgSjMkTmLpR n:aNkP
confidentiality_of b:gQkQmNpR
config DA.create:iQ DA.delete:jP DA.update:iR NA.create:iRmMpP NA.read:pP NA.run:hMiR NA.update:gQiRmL d:iTmM l:gQhPiM n:gSiWmIpQ nh:iQpQ nha.read:pP s:gQpP sp:pN
config_file b:iNmQ
config_map nb:iQ
config_row nb:iQmM
config_value b:iTmM db:iSmM nb:gRiPmL
configuration DA.create:iRpP DA.delete:jQ DA.read:gQpP DA.update:gQiPmL NA.delete:jQ NA.read:pP d:fMgSiVmKpP dh:iRpN dha.create:iQ dha.delete:jQ dha.read:pP dha.update:iP l:iQmM n:fMiSpQ nh:fMiTpQ nha.delete:jQ nha.read:pQ s:oQ sp:oQ
configuration_, b:pM
configuration_file b:pN
configuration_of b:iQ
configuration_setting b:pP db:pP
configuration_value b:gQpQ db:gQpQ
configure DA.update:iQmQ NA.update:iWmL d:iQmQpN dv:iQmQpN n:iWmL nv:iWmL
configure_a b:iQ
configure_the b:mQ
configured DA.read:pN DA.run:pP DA.select:mQ d:mQpN l:iR
confirm DA.none:bQdMgQlS DA.read:pL NA.none:aMbRdMgQlS d:bSdNgQlRpL dh:bQdMgQlR dha.none:bQdMgQlR l:iMjQ n:aMbSdMeMgSlSpN
confirm_a b:dMlU
confirm_the b:bQpN
confirmation d:pP l:gQ s:pM
conflict DA.create:dQ NA.create:dQ d:dU n:dU
conflict_waiver b:dUjN db:dSjN nb:dUjN
conn s:pN
connect DA.select:pQ NA.select:mQpR d:pP dv:pP n:mQpR nv:mQpR
connect_to b:pP
connected d:pP
connection DA.create:mRpN DA.delete:jQ DA.none:pM DA.read:pQ DA.run:iQ DA.send:kNlR DA.update:mR NA.create:pP NA.delete:jQ NA.none:pM NA.read:pP NA.run:hQ NA.send:gNkNlR NA.update:iMmR d:gMkMlQmVpN dh:iQpN dha.create:pN n:cNkLlSmQ nh:iRjQmMpM nha.create:pP nha.delete:jQ nha.read:pM nha.run:iP s:gMiQpN
connection_pool b:cMiQ db:cMiQ nb:cMiQ
connection_request b:kMlQ db:kMlQ nb:lQ
connection_setting nb:pN
connection_string b:pR db:pR
connectivity DA.read:pN d:pN dh:pN dha.read:pN
connectivity_to b:pN
connector d:iPpP dh:pP
consent DA.read:pT NA.none:aSgM NA.update:gP d:kRpY dh:gQpQ n:aUkM nh:gS
consistent DA.read:pP d:pP
console DA.delete:fQ DA.operate:pL DA.update:fRmM NA.delete:fQ NA.update:fRmMoP d:fSlKmSpL dh:fR n:fUiMmMoR nh:fUiMmMoR nha.delete:fQ nha.update:fRmMoP
consolidated DA.read:pQ d:pQ
consolidated_file b:pQ
constraint NA.update:iR n:iR nh:iR nha.update:iR
consulta DA.read:pN d:pN dv:pN
consultar NA.none:pN n:pN
consultation d:lTnL dh:lQ n:lS
consultation_lawyer nb:lQ
consumer DA.create:iR DA.delete:jQ DA.update:iQ NA.create:iR NA.delete:gNjR NA.update:iQ d:gMiTjQmM n:gMiTjQmM
consumer_group b:gMiQjP db:gNjP nb:gMiQjP
consumer_offset b:iR db:iR nb:iR
contact DA.create:oQpP DA.publish:kQlN DA.read:pQ DA.send:kMlT NA.publish:oN d:kQlSmNoPpR dh:kQoQ dha.update:kP dv:lQ n:kRlQ nh:kP s:pP
contact_as b:kRlM
contact_in b:lP
contact_property b:oR db:oQ nb:oR
contact_record b:oQ nb:oQ
contact_request b:lPoN db:lPoN nb:lQoN
contact_vcard nb:kRlM
contain DA.read:pP d:pM s:pQ
container DA.create:iQmMpP DA.delete:jQ DA.read:pP DA.run:hQ DA.update:iRmM NA.create:kQpP NA.delete:jQ NA.run:hQiM NA.update:iPoN d:hRiSmJoNpQ dh:hR dha.update:hP n:hSkRmMoMpP nh:hQ
container_from b:hRiM
container_image b:iRpQ db:iRpQ nb:hQpP
container_repository b:iRoM db:iPoN nb:iRoM
content DA.create:mQpP DA.delete:jNmQ DA.export:kNoQ DA.keep:pP DA.publish:iQoM DA.read:pM DA.run:pK NA.delete:jMmQ NA.none:kPmNoQpM NA.publish:iQoM NA.update:mRoL d:kMmToPpK dh:mTpN dha.create:mQ dha.read:pN l:iMmQ n:kQmTpN nh:iNmWoJpP nha.create:mRoL nha.delete:mP nha.read:pP nha.update:mRoM s:iQmSoLpQ sp:iMmTpQ
content_, b:mQ
content_entry nb:oP
content_from b:pN
content_model b:mMoQ db:mMoQ nb:oQ
content_of b:pL
content_system b:kNoP
content_to b:pQ
content_type b:iR db:iRoL nb:iSoL
context DA.create:pN DA.read:pN DA.select:pP DA.update:mQ NA.create:pN NA.none:pM NA.select:pP NA.update:mP d:pN dha.create:pN n:mPpN nh:pM nha.none:pM
context_and b:pN
context_of b:gMmQ
context_session nb:gMmQ
continue DA.none:nP NA.none:nQ NA.send:lMnR d:nR dh:nQ n:lLnU
continue_a b:nQ
contract DA.create:dSmM DA.delete:dQ DA.grant:cRpP DA.none:cPpP DA.read:pM DA.run:pP DA.send:pN DA.update:dSiQpP DH:bLcRdWeMfLoLpN DHA.create:dQiQkQoM DHA.delete:dQ DHA.read:pM DHA.run:cSiM DHA.update:dR DHM:dVjLmNoN DK:aMbMcTd_eLfJgKhNjLlQmKoL NA.delete:dP NA.keep:bQ NA.none:dQpP NA.read:pM NA.run:cRpP NA.update:cQdPfN NH:cQd_eMfJgNhMiRmLoKpN NHA.create:dRlRoMpP NHA.delete:bNdS NHA.keep:bR NHA.none:pP NHA.pay:dQ NHA.read:pK NHA.run:cQpP NHA.send:dQ NHA.update:bMcQdRfNiRoM NHM:dZfNiMjKmMoM NK:aMbNcSdfeLfIgMhNiQjKmIoI NKA.create:dVgNoM NKA.delete:bNdTfN NKA.grant:dP NKA.keep:bRmN NKA.none:dQgQ NKA.pay:dQ NKA.publish:lPoN NKA.run:cS NKA.send:dQ NKA.update:bMcQdTfNiSmNoL SK:dRpP d:bQcVdVfKgMjMlMmKoNpP dh:cSfLjPpN dha.delete:jP dha.read:pN dha.run:cQ n:bQcUdTfKlNmLpN nh:bRcSfLiQmL nha.delete:jP nha.keep:bQ nha.read:pN nha.update:cSfMiR s:pN
contract_, b:pN
contract_and b:pP
contract_by b:bRmM
contract_draft b:dP db:dP nb:dQlN
contract_id sp:pN
contract_template b:dS db:dQ nb:dQ
contract_to b:pP
contractor DA.create:eQ NA.create:eQ NA.update:eQ d:bMeRgQ n:bMeUgQ
contractor_account b:gQ db:gQ nb:gQ
contractor_bid b:eS
contrato DA.none:dRpP NA.none:dRpP d:dRpP n:dRpP nh:dRpP nha.none:dRpP s:dRpP sp:dRpP
contribution DA.run:bP DA.update:bQ NA.run:bP NA.update:bQ d:bT dh:bS dha.run:bP n:bT nh:bT nha.run:bP nha.update:bQ
control DA.create:iQpP DA.read:pN DA.send:hQ DA.update:fRgQiMpP NA.none:pP NA.read:pN NA.update:bNfQgRiLpQ d:bNfUgRhRiNjMmMoNpR dh:pP dha.update:pP dv:fR l:iP n:bMfRgShRmMpQ nh:iQ nv:fQgRiLpQ
control_character b:hQ
control_list b:pP nb:gQ
controlled DA.read:pP DA.run:iQ d:cPpQ
controlled_condition b:cQpP
conversation DA.none:eNnS DA.read:pN d:eMgUlLnVpN dh:nQ n:nP
conversation_to b:nQ
conversation_with b:pM
conversion NA.none:pN d:pN n:pN nh:pN nha.none:pN
convert NA.read:pR d:pP dv:pP n:pR nv:pR
convert_a b:pN
convert_text b:pP
converter NA.update:pM d:pM n:pM
cooker DA.create:fQ DA.delete:fQjN DA.update:fQ NA.create:fQ NA.delete:fQjN NA.update:fQ d:fVjNmN dh:fTjN dha.create:fQ dha.delete:fQjN n:fVjNmN nh:fVjNmN nha.create:fQ nha.delete:fQjN nha.update:fQ
cookie d:gQ n:gQiQ nh:gR
coordinate DA.read:pN d:lPpM dh:kNlP n:lQ nh:lQ
coordination d:dMkQ
coordinator NA.keep:eP NA.none:oQpP n:dQmLoPpP nh:dQmLoPpP nha.keep:eP nha.none:oQpP
copilot NA.read:pP d:nQoM n:nQoMpP nh:pP nha.read:pP
copy DA.create:iLkSlMmRpQ NA.create:aQgMiMkUlMmSpQ NA.update:cQ d:gNiLkSlMmRpQ dv:iLkTlMmRpQ n:aQcQdMfNgMiLkVlLmSpQ nh:mP nv:aQgMiMkVlMmSpQ
copy_a b:iMkQpP
copy_an b:aRkL
copy_the b:kR
copy_trade nb:cP
copyright NA.delete:dP n:dTgN
copyright_registration nb:dQgM
cordon NA.none:iQ n:iQ
correct DA.read:pS DA.update:pJ d:pP dv:pN
correct_grade b:pP
correct_refund b:pP
correct_spelling b:pK
correctly DA.update:pL d:pM
correctly_and b:pQ
corresponding d:pQ
corrupt DA.harm:jP d:jP dv:jP
corruption NA.export:jQ NA.keep:jQ NA.none:dQeQgMjPkLpP n:cPdQeQgKjTkJpP nh:cPdQeQgKjTkJpP nha.export:jQ nha.keep:jQ nha.none:eQgMjPkLpP
cost DA.create:iP DA.read:pN DA.update:iQ NA.create:iP NA.delete:jQ NA.none:pN NA.update:iQ d:bMiSoNpN n:bMiSjQoMpN nh:pN
cost_allocation b:bMiRoN
cost_of b:pN
counseling NA.read:pP n:aPpP
counseling_plan nb:pP
counselor d:lQpN
count DA.create:bQ DA.update:mQ NA.create:iP NA.read:mQ d:mQpN n:iQmQ nh:bMiQ nha.update:mP nv:mQ s:pL sp:pL
count_of b:bQ
count_plan nb:bR
counter DA.create:mQ DA.update:mR NA.create:mQ NA.update:mR d:iNmS dh:fMjQmT dha.create:mQ dha.update:mR n:fMjQmT nh:fMjQmT nha.create:mQ nha.update:mR
country s:pP
country_code sp:pQ
coupon DA.delete:jQ DA.update:bP NA.delete:jQ d:bR dh:bQ n:bQ nh:bP nha.delete:jQ
courier DA.create:bQ NA.create:bQ d:bT n:bT
courier_pickup b:bT db:bT nb:bT
cours DA.delete:jP d:eSgMpM dh:jP dha.delete:jP
cours_of b:pM
course DA.create:bMoS DA.delete:eQ DA.update:mNoS NA.create:bMeQiNoR NA.delete:eQ NA.none:mMoT NA.update:oS d:bLeRiMmMoW dh:iNoS dha.create:oQ n:bLeQfMiMjQmLoY nh:eLfNiMjQmMoW nha.create:oQ nha.delete:jQ nha.update:eNoS
course_credit b:bKeS db:bLeS nb:bKeS
course_grade nb:eP
course_material b:mMoTpN
court DA.create:dQ DA.none:dM DA.read:kPpN DH:bReQfMiLkNlQmQnPpP DHA.create:bQdMiMmR DHA.delete:bQeQ DHA.none:dMoQpP DHA.publish:lQ DHA.update:pP DHM:aKbKcNdYgPiRjKkSlNmL DK:aJbNcMdeeSfKhKiIjEoN NA.none:dNkPpP NA.run:dS NA.update:dQ NH:aKbScNdTeSfLgMiLkMnNoSpQ NHA.create:bReRiM NHA.delete:bQeP NHA.none:aMoSpP NHA.pay:bM NHA.read:bNdRoN NHA.send:dP NHA.update:bQePiNpP NHM:aNbId_eMgQjKkTlMmMoH NK:aKbLcNdgeQfKhMiKjHkQlMmJ NKA.create:bPdUeRfMiLkQmLoM NKA.delete:dSeQjL NKA.keep:aQdRmN NKA.none:aLeNgQjMkRoS NKA.pay:bMdP NKA.read:bNdToN NKA.run:dR NKA.send:dQ NKA.update:dTeQfMkMmQ SK:dQoNpP d:dMkQlR dh:lQ n:dReMkQlQmNoM nh:eMlS nha.none:dNlQ nha.update:dQ
court_filing b:dJgQkQ nb:dNiP
court_schedule b:dR
cover NA.update:fSmM d:fTjMmM n:fWjMmK
cover_entity b:fTjMmM db:fRjM nb:fWjMmK
covered DA.delete:cRlN NA.delete:cRlN d:cS n:cVlM
covered_call b:cVlM db:cVlM nb:cVlM
cpap NA.update:aQfM d:aS n:aVfK
cpap_pressure b:aS db:aS nb:aVfK
cpu d:pN
crash NA.harm:jPpP d:kP n:jQkQpP nv:jPpP
crash_report b:dMkR db:dMkR
crawl DA.read:pR DA.run:pN NA.read:pP d:pQ dv:pQ l:kQ n:pP nv:pP
crawl_a b:pP
crawler NA.update:iS d:iS dh:iS n:fMiVmN nh:fMiVmN nha.update:iS
crd DA.create:iQ NA.create:iQ NA.update:iS d:fMiT dh:fNiR dha.create:iQ n:fMiVmN nh:fMiVmN nha.create:iQ nha.update:iS
create DA.create:dNhLjMkLlLmNoSpQ DA.read:pQ DA.update:jQ DV:aJbLcJdNeNfIgRhMjIkLlMmSnKpL DW:hPoMpP LA:gRhSiLmPoMpT NA.create:cNdNhMiRjLkNlHmLnMpP NP:aNbMeMfSjMoRpI NV:cKeLfLgMiMjFkLlMmVpL VV.create:cMeNgMhKiNjFkKlMmSnPpN VV.delete:jP VV.harm:gMhPjPlQ VV.keep:aNjQoMpN VV.none:dMfMgThLiTjNlJmNnLoQpN VV.pay:lQpP VV.read:pN VV.run:hRpM VV.select:pP VV.send:lP VV.update:pQ d:dMhKkLlLmMoRpT dv:dNhKiSkLlLmNoQpS l:hSmM n:cNdNhMiRjLkNlHmMnMpQ nv:cNdNhMiRjLkNlHmLnMpP s:bNcPhPiN
create_, b:iNjRpP
create_a b:dMeMgMjKlJ
create_alternative b:aMiNkQlQoM
create_an b:aPgQiSkNlQmKnMoR
create_and b:gMiNpP
create_or b:oP
create_project b:oP
create_the b:bQgMiSpP
created DA.read:pP d:pQ l:iQ
creating DA.read:pN d:pN
creating_a b:pN
creation NA.none:oQ d:pM l:iQ n:oQ nh:oQ nha.none:oQ
credential DA.delete:gPjN DA.read:gNkPpQ DA.select:pP NA.keep:gQ NA.none:gRpQ NA.read:pN NA.update:gQiM d:gRkQpS dh:gRpP n:aNeNg[iMjNkL nh:gViLjNpN nha.delete:gPjN nha.read:pN nha.update:gQiM
credential_, b:pM
credential_data b:gKkR db:gM
credential_for b:pP
credential_theft nb:aMeNgZkI
credit DA.create:bQ DA.delete:bP DA.pay:eR DA.read:pQ DA.update:kQ NA.create:bQ NA.delete:bQ NA.pay:bMeRpL NA.read:pP NA.update:bQeQgN d:aMbScNeTgMmMoNpL dh:aMbR n:aMbTcNeUgMjNmLoMpL nh:aMbVgMpN nha.update:bTeMgM nv:bMeRpL s:pN
credit_by b:bQ
credit_card b:pM
credit_limit b:bMeR db:bMeQ
credit_line b:bLeR db:bMeQ nb:bKeT
credit_memo b:bQ db:bQ nb:bSeM
credit_note b:bReM db:bReN nb:bReN
credit_rating b:bMeQ
credit_score b:pP db:pP
creditworthiness DA.update:eR NA.update:eR d:eYfNiNjMmN dh:eYfNiNjMmN dha.update:eR n:eYfNiNjMmN nh:eYfNiNjMmN nha.update:eR
crew d:nQ n:nQ
crisis DA.create:aR DA.read:aRjM DA.update:aQ NA.none:aTjN d:aWbMjNmN n:aWbMjNmN
crisis_intervention b:aUjM
crisis_plan b:aSbN db:aQ nb:aTbM
criteria DA.create:pN DA.read:pN DA.update:mR d:mRpM
critical DA.read:pQ DA.update:jQ d:jQpR
crm DA.create:oQ DA.read:pN DA.update:mKoU DH:bMcMeLgLhLjQkRlLmRnQoRpQ DHA.create:oR DHA.delete:bMdNeNjT DHA.pay:pP DHA.publish:oP DHA.read:iQ DHA.run:kQpN DHA.send:kP DHA.update:dQiLmRpP DHM:aMdKfMgLhNjSkQnMoV DK:aLbMcIdNeLfLhJjNkRlMmGnQoV NA.create:oQ NA.update:mLoU NH:fLgLhNiPkQlQmKnLoRpS NHA.create:gNhQlQmMoQ NHA.delete:dNjSmQ NHA.keep:iQ NHA.pay:pP NHA.read:cQdQiMkQoM NHA.send:lQ NHA.update:aPdMiRmKoSpP NHM:aLbLcNdPfLhLiKlLmNnSoV NK:aNbJcNeMfJgMhKiIjRkRmMoT NKA.create:gKlRmHoW NKA.delete:gLjTmQoM NKA.keep:aP NKA.none:bLdSeMgSlMmQoM NKA.read:cQdPgQiMjPkRoL NKA.run:hMlQ NKA.select:mQ NKA.send:lSoL NKA.update:dLfNgLiLlMnSo[ SK:cMdRiImPoRpR d:mJoXpN n:iMmIoY nh:bNoQ nha.create:oQ
crm_note b:mMoQ db:mMoQ nb:mMoQ
crm_record b:oP db:oP nb:oP
cron DA.update:iP NA.update:iR d:iSoM n:iToM
cron_entry b:iSoM db:iSoM nb:iToM
crowdfunding DA.run:bP DA.update:bQ NA.run:bP NA.update:bQ d:bT n:bT
crowdfunding_contribution b:bT db:bS nb:bT
cruis d:bMfQ
cruise DA.delete:bP d:bRfM dh:bSfL dha.delete:bP n:bQ nh:bR
crypto DA.delete:gR DA.read:cR NA.delete:gR NA.harm:pL NA.run:cQ NA.update:gR d:cQeMgR n:bQcReMgSjMpL nh:bPcP
crypto_payment nb:bQcM
crypto_wallet b:cLgS db:cLgS nb:cKgU
csv DA.read:kQ d:kSmMpP n:gMkS nh:kQ
csv_file nb:mQ
ct DA.update:aQ NA.update:aQ d:aTbMcM n:aTbMcM
ct_scan b:aTbMcM
currency DA.read:pN NA.read:pN NA.update:cP d:pN n:cQpN nh:pN nha.read:pN
current DA.create:mQ DA.publish:kNlR DA.read:pL DA.send:kQlM DA.update:mPpP NA.create:mRoN NA.read:pN NA.update:fQiMmQ d:mQ n:fRiLmSoMpN s:pN
current_directory b:pN
current_page b:pN
current_project b:iNmSoM
current_track b:fSmM
current_workspace b:iMmR
currently DA.read:pN d:pN
curriculum DA.create:oR DA.read:jQ DA.update:oR NA.none:ePfNoS d:fNgNjRmNoU n:ePfNjPoS
curriculum_data b:jR
curriculum_entry b:mNoU
cursor s:pN
custody NA.update:dQ n:dS
custody_record nb:dS
custom DA.create:mQpP DA.update:dPmRnMpP NA.delete:dQjN NA.keep:hP NA.none:mQpL NA.read:pR NA.update:dQmKoR d:dRgLmTnMpL l:iQ n:dTgLhRmPnM nh:mQ nha.read:mQ
custom_domain b:pP db:pP nb:pP
custom_form b:dTmNoL db:dR nb:dXjLmNoL
custom_function nb:hRiN
custom_metric b:iLmToM db:mR nb:iMmS
custom_object b:mJoU
custom_resource b:iP db:iP nb:iP
custom_rule b:pN
customer DA.delete:eQ DA.read:gNjQpR DA.send:lR DA.update:bLeRiQ NA.create:eQ NA.delete:eQ NA.keep:mQoN NA.none:gMiQ NA.read:kQpS NA.send:lQ NA.update:bMiQmMnQ d:bQeRgMlQpQ dha.delete:jQ n:bMeRgJiRjQlQnRoMpU nh:eTgLlQ nha.create:eQ nha.delete:eQ nha.update:bNePgNoQ s:pP
customer' DA.update:bQ d:pP
customer_account b:pM
customer_in b:bP
customer_information b:pN db:pN
customer_list b:kQ db:kQ
customer_quote b:bP db:bP nb:bP
customer_record b:jPmR nb:oQ
customer_review b:lR
customer_support b:bMjQ nb:nSoL
customers OP:mMoR OPA.write:mMoR P:kP PA.write:kP
cutter DA.update:fQ NA.update:fQ d:fR dh:fR dha.update:fQ n:fR nh:fR nha.update:fQ
cv DA.update:eS NA.update:eS d:eWfNjM dh:eWfNjM dha.update:eS n:eXfMjM nh:eXfMjM nha.update:eS
cwd s:pN
cybersecurity DA.read:pQ d:pQ
cycle DA.create:oP NA.create:oP d:oP dh:oQ n:bQoP nh:bQmMoQ nha.create:oP
cypher DA.run:pN NA.run:pM d:hQpN n:pM
cypher_query b:pP
cypher_statement b:pM
d d:fSiMmQoNpT
d_asset b:pP
d_database b:iP db:iP nb:iQ
d_print b:fWiKjL
d_printer b:fQ
d_scene b:fLjQ nb:fKjQmQ
dag DA.none:pP DA.update:iQ NA.none:pP NA.run:pP NA.update:iR d:iUpP n:iTpP nh:iRpP nha.none:pP s:iSjMpP
dag_id sp:iSjMpP
dag_run b:iQ db:iP nb:iP
daily DA.create:mQ DA.update:bP NA.create:mQ NA.none:pN NA.update:bP d:bQmPoNpN n:bQmPoNpN
daily_ad b:bR
daily_note b:mQ db:mQ nb:mQ
dam d:fR n:fTiM
dam_gate b:fR db:fR nb:fTiM
damage d:fQ
das DA.none:dMeNfSnRpP d:dMeNfSnR
dashboard DA.create:iRnM NA.create:iQnM NA.delete:jP NA.read:pR NA.update:iSmM d:iRmMnLoQ n:iUmLnLpR nh:oQ nha.update:iP s:iQ
dashboard_folder b:iQmN db:iQmN nb:iTmL
data DA.create:mPoLpN DA.delete:fPjRpM DA.export:pM DA.harm:kMpP DA.keep:iMkP DA.none:bQhQiQjSkKmMpK DA.operate:hQ DA.pay:bMkUpP DA.publish:pM DA.read:dMgUhMiMkTlMmMoMpR DA.run:iQpK DA.send:dQiMmR DA.trade:cMgR DA.update:dMfLhMiTmQoLpS NA.create:iPpP NA.delete:fQpN NA.export:kSpQ NA.harm:cQpP NA.keep:kP NA.none:aNcQdLeMfLiQjTkSmQpM NA.read:pM NA.update:fQiRkQmKoNpP d:aNbKiRkWlHmMnMoEpH dh:aNdLfQgSkRlMmMoLpM dha.create:aMcQdRgQiMoNpP dha.delete:fQpP dha.export:pP dha.keep:iNkP dha.none:pL dha.operate:hQ dha.pay:bNkTpP dha.read:gTiLoMpN dha.run:iPpN dha.update:dLiRjRpR l:hRiIjPmR n:aLbNcQdLeJfMgLhMiSjSk[lMoLpP nh:bMeMfRiMkSpK nha.delete:fQpN nha.export:kSpQ nha.harm:cQpP nha.none:pM nha.read:pN nha.update:fR s:gPiLkQlNmNoQpL sp:kQpI
data_, b:gQiQjMkNpN
data_access b:pQ
data_against b:dNfNgLiX
data_agent nb:pN
data_backup b:pP
data_breach nb:dMgLjLkY
data_broker nb:kQ
data_catalog b:iR db:iQ nb:iR
data_confidentiality b:gQ
data_corruption nb:jQ
data_data b:cSeMfMgQjTkImP db:gQkMmQ
data_during b:gQkQmNpS
data_entry b:fMiLmW
data_export nb:pP
data_fabrication nb:cPpQ
data_falsification nb:jP
data_for b:aMgQiNjSoNpL
data_from b:pN
data_integrity b:jQ
data_lake b:iRmM nb:iRmM
data_manager nb:mQ
data_matter b:mR db:mR
data_model b:pR
data_of b:kPpQ
data_protection b:dRiQpP
data_science b:pQ
data_security b:pP
data_set b:pN
data_so b:dNgQiLjQpP db:iLjQkQpP
data_source b:iRkLmQ db:iP nb:iPmN
data_surveillance nb:gP
data_tampering nb:fQ
data_temporarily b:gP
data_theft nb:fMjMkUpP
data_to b:eQiNjMkSmLp[
data_tool nb:pP
data_using b:pM
data_visualization b:pN
data_warehouse nb:kP
databas d:jQpP dh:iR l:jQ
database DA.create:hQiQmL DA.none:iRpJ DA.operate:fMiR DA.read:iMpU DA.run:pN DA.update:hQiIjUpQ NA.delete:mMpQ NA.export:kP NA.none:pL NA.select:mPpP NA.update:iNjR d:fMgQhUiMjRmLpS dh:iLoQpQ dha.none:pN dha.read:pR dha.update:iMjQ l:mL n:gRhQiJkRpP nh:iMmQpM nha.none:pM nha.read:pN nha.select:pP nha.update:iMjQmQ s:gQoQpP sp:pR
database_, b:pR
database_and b:pQ
database_backup nb:kQ
database_based b:pP
database_branch b:iPoN nb:iSoL
database_entry b:iNoR db:iNoR
database_from b:iNjQ
database_grant nb:gTjM
database_id sp:pN
database_in b:pR
database_instance b:pP
database_of b:pM
database_or b:pN
database_password b:gQ db:gQ nb:gQ
database_project b:iQoM db:iQoM nb:iQoM
database_role b:gP nb:gQ
database_with b:pQ
dataintegritytool d:pP
dataintegritytool_to b:pP
dataset DA.create:bMiRmRoM DA.run:pN DA.update:iP DH:cMfLiKkQlMnLoMpM DHA.create:aLdRgPhQmLoQpS DHA.delete:aQcMjTmMpQ DHA.export:pP DHA.keep:bQiLkQmRpP DHA.none:bPpL DHA.operate:hQ DHA.pay:bMkTpP DHA.read:dMePgTiMjMkQmMoMpG DHA.run:iSkMpK DHA.send:kP DHA.update:aPgMhMkMlQmToLpS DHM:aMbHcSmSoM DK:bNcIdLeMfIgNhKiMjPlJmQnJoM NA.create:bMmSoM NH:cJeLfMgKhQiMmRoSpS NHA.create:kNmSpQ NHA.delete:bRcMjQpN NHA.export:kRpQ NHA.harm:cPpP NHA.keep:mRpR NHA.none:jRmN NHA.read:mMpM NHA.run:iMmRoQpP NHA.update:cLeNgNiQjNlRoQ NHM:bIcQdNeKfHhLiPjSkWlMmQnM NK:bKcLeJfFgKhMiLjQkXlKmVnM NKA.create:bLcNjNmRoR NKA.delete:gPjQmM NKA.export:kS NKA.harm:cP NKA.keep:aQeRgNmRoM NKA.none:aNcPdMeLfLjVkRlNmQ NKA.publish:oQ NKA.run:iQkLmQ NKA.select:mQ NKA.send:kR NKA.update:bNcLdQeMgNhNjMlQoS SK:aMbQiLjPkPlMoSpP d:bLiSmSoLpN dh:mQ dha.update:mP n:bLiQkQmUoL nh:iMmS nha.create:iNmQ nha.update:mQ s:mPoN
dataset_by b:pN
dataset_card b:mMoS db:mMoS nb:mLoS
dataset_hub nb:kQ
dataset_in b:iP
dataset_item b:mQ db:mQ nb:mQ
dataset_warehouse nb:iQmN
datasource d:iRkM
datastore n:aQiRmL
datatype s:pL sp:pL
date DA.create:pM DA.none:jRpN DA.pay:pP DA.read:pN DA.update:dPpN d:jQkQpL dh:pN n:dRpM nh:pN s:lQpH sp:lQpK
date_and b:pN
date_or b:pP
datetime s:pP
day d:pK n:pL s:pL sp:pK
db NA.read:pQ n:mP nh:pP nha.read:pQ
dbt d:iQ n:iQ
dbt_run b:iQ db:iQ
de DA.none:aQdMeRpP d:aPcPdMeUgSiNmNnMpP
deactivate DA.grant:gPiPnM NA.grant:gPiQnM d:gPiPnM dv:gPiPnM n:gPiQnM nv:gPiQnM
deactivate_a b:iQnM
deal DA.update:oQ NA.delete:jP NA.update:oQ d:oR n:iNmNoSpN nh:oP nha.delete:jP
deal_note nb:mNoQ
deal_stage b:oQ db:oQ nb:oQ
death d:aUgMjM n:aUgMjM
death_certificate b:aUgMjM
debit DA.update:bQ NA.create:bQ NA.delete:bQjM NA.update:bQ d:bSgNmM dh:bQgN n:bVgMjMmM nh:bSgM
debit_note b:bQmM nb:bSjNmM
debt s:pQ sp:pQ
debug DA.run:hQ NA.read:pR d:hQ n:pR
debugger NA.run:hTmM n:hTmM
debugger_session nb:hTmM
debugging d:pP
decide DA.none:dNeTpQ DA.pay:bMeQ DA.read:eQpV NA.none:eS NA.pay:eQ NA.update:iNnQ d:bNdMeZiMlMpX dh:aNdNeU dha.none:aNdNeU n:bMeViMnPpP
decide_a b:aNbMdNeX
decide_by b:nP
decide_on b:pQ
decide_whether b:pR db:pP
decide_who b:pQ
decision DA.create:eQ DA.delete:eQ DA.read:pN DA.update:eQmMoS NA.create:eQ NA.delete:jQ NA.none:eRpW NA.update:bNeQiMmMnPoS d:bLdIeTjRmRoR dh:bNeRoR dha.create:eQ dha.delete:eQ dha.update:oR n:bLdLeXfMiMoRpW nh:bLdMeZfNoQpR nha.create:eQ nha.delete:jQ nha.none:eS nha.update:bNeQoQ
decision_from b:eP
decision_human nb:nQ
decision_log b:oQ db:oQ nb:oQ
decision_making b:dMmPpQ
deck DA.none:pM NA.update:mQ d:pM n:mQ nh:mQ nha.update:mQ
deck_of b:pN
declaration d:dR n:dR nh:dR
decode DA.read:pN NA.read:pN d:pL dv:pN n:pN nv:pN
decode_a b:pN
decoder n:pM
decrypt d:pK n:pK
decrypted DA.read:pR d:pR
decrypted_value b:pR db:pR
deed NA.delete:dQ d:dTpP dh:dR n:dU nh:dU nha.delete:dQ
deep DA.update:iLnS NA.none:pN NA.update:iLnS d:nSpL n:iMnSpN
deep_research b:iKnUpN nb:pN
deepfake d:lRoM n:lRoM
deepfake_video b:lQoM db:lQoM nb:lQoM
defacement NA.none:oQ n:oQ nh:oQ nha.none:oQ
default DA.create:iNmP DA.read:pN DA.update:iLmR NA.create:iMmR NA.delete:bQ NA.update:gNmToN d:bQiLmTpM l:iQmL n:bRgMjNmVoM s:pN
default_account b:gMjP db:gMjP
default_card b:bUjMmNoN db:bUjMmNoN nb:bUjMmNoN
default_language b:iMmR db:mQ nb:iMmS
default_web b:pM
defi n:pP
defibrillator DA.run:aQ NA.run:aQ d:aVfNiNmN dh:aVfNiNmN dha.run:aQ n:a[fMiNjMmM nh:a[fMiNjMmM nha.run:aQ
define DA.create:iP d:iQ
definition NA.update:iQ d:iS dh:iS n:iSkN nh:iSkN nha.update:iQ
degree DA.update:eP NA.none:eQ d:eQmQ n:eQ
degree_requirement b:eQ
delay DA.read:pP d:pP
delegate DA.delegate:nP NA.delegate:nP NV:nR VV.delegate:nP d:nPpK dv:nP n:nPpK nv:nP
delete DA.create:jSoN DA.delete:aQbRdReSfRgPhNiGjQkMlLmIoLpR DA.read:pP DA.run:jQpP DA.update:pP DV:bMcLdNeMfKhFiMjckGlJmCnJoEpR DW:jRpQ LA:gRhMiPjRoMpQ NA.delete:aSbQcQdPfSgThMiGkNlKmInMoKpR NP:pP NV:bMcLdMgMhKiIj_kElFmDnIoFpQ VV.create:jQ VV.delete:hKiMjRkJlKmMnKoIpP VV.none:jTpP VV.read:jRmNpQ VV.run:jR VV.update:pM d:aPdQeRfQhMiEj[kMlKmEnMoFpU dv:aQdQeSfQgPhNiGjTkKlLmLnNoKpS n:aSbQcQdPfSgThMiGkNlKmInMoKpR nv:aSbQcQdPfSgThMiGkNlKmInMoKpR
delete_a b:bVdQeTfSiIjLlLoMpP
delete_an b:aRbMdQePfRjIoMpP
delete_label b:jP
delete_request b:jQ db:kP
delete_set b:gNjP
delete_the b:jR
deleted DA.read:pM d:pM
deleting l:jR
deletion DA.read:pN d:pN
delivered DA.read:pR d:bQpR
delivered_order b:pR
delivery NA.update:bP d:bR dh:bQ n:bTcM nh:bQ
delivery_order b:bQ nb:bRcM
demand DA.update:dP NA.create:dQ NA.update:dP d:cPdQjN n:dTjN
demand_letter b:dTjN db:dSjN nb:dTjN
demo d:lQ n:lQ
demo_call b:lQ nb:lQ
deny DA.grant:eTgN NA.grant:eUgN d:eS dv:eS n:eUgN nv:eUgN
department s:pN sp:pN
departure d:pP s:pP
deploy DA.pay:bMkSpP DA.read:dNmQpM DA.run:cQfMiPpP DA.update:aQgRhMiRjMkLmMpS NA.create:iQ NA.delete:gQ NA.run:cQiRpR NA.update:gQ d:bKdMfLiRjLmQoRpM dh:iQpP dha.run:iQpP dv:cRfMhSiMpM n:dNfMgQiSmMpR nv:cQiRpR
deploy_a b:cQhQpP
deploy_an b:iPpM
deploy_key b:gQ db:gQ nb:gQ
deploy_the b:bLcMeQhMjMmSpL
deploy_token nb:cMgR
deployment DA.create:pP DA.read:iNjQpN DA.update:iQ NA.none:hQiMpP d:hMjQmP dh:pP dha.create:pP n:hQiM nh:hRiL nha.none:hQ s:pP
deployment_and b:pP
deployment_data b:iNjQ
deposit d:cQgM dh:cQ n:cQgM nh:bP
deposit_for b:cR
deposit_yield nb:cR
deposition d:dQ n:dR
deposition_notice b:dQ db:dQ nb:dR
depth s:mQpM sp:pN
des d:pN
describe DA.read:pL NA.read:pL d:pL dv:pL n:pL nv:pL
describe_a b:pN
describe_an b:pN
described d:pN
description DA.create:pR NA.create:oQ NA.update:iNmQ R:cQdLeMhJjMkMlQoLpV d:oQpN dh:pL dha.create:oQ dha.read:pN dha.update:pP l:iQmMoP n:iMmRoP nh:iMmRoP nha.create:oQ nha.update:iNmQ s:bLhQiPkQmNoRpR sp:bLhQiQkQmNpQ
description_and b:pP
description_of b:pP
design DA.create:dQ DA.delete:dQ DA.update:fNiR NA.create:iMmToN NA.delete:dQ NA.update:iLmQ OP:hQlMmQ OPA.write:hQlMmQ P:hQlMmSoN PA.write:hQlMmSoN d:dRfLiRkTmMpN dh:kS dha.update:kP n:bNdRfLiJkRmVpP nh:fMmR nha.update:iNmR
design_as b:kS
design_file b:mMoQ
design_png nb:kQ
design_right b:dU db:dU nb:dU
designated d:pP
designed DA.create:pP DA.read:kQpQ d:hPpS
designed_for b:pQ
designed_to b:pQ
desired d:pP
desist d:dQ n:dUjM
desist_letter b:dQ
desk dh:lR n:lR
desk_in b:lR
desk_office nb:lR
desktop NA.none:pN d:lRpN n:lRpN nh:lP
desktop_notification b:lP db:lP nb:lR
destination DA.read:pP DA.run:mR NA.create:kR d:iMkQmSpR dh:fP n:iMkQmPpP nh:kQmN nha.create:kQ s:mQpQ sp:mQpQ
destino s:pN sp:pN
destroy DA.delete:bNdPiMjU NA.delete:bNjU d:bNdPiMjU dv:bNdPiMjU n:bNjU nv:bNjU
destroy_a b:hNiNjT
destructive d:jQ
destructive_operation b:jQ db:jQ
detach DA.update:iR NA.update:gQ d:iR dv:iR n:gQ nv:gQ
detach_an b:iP
detail DA.create:aPcQfQgLhMiMkM DA.read:pL DA.update:iQ NA.read:pN d:cQdKfQgQhMiPkQmMnLpN dh:iQpM dha.read:pM dha.update:iQ l:gP n:pN nh:pN nha.read:pN
detail_, b:pP
detail_of b:iQpN
detailed DA.read:kPpN d:kQpK
detailed_information b:pN db:pN
details nv:pN
detect DA.read:pL NA.read:pP d:pL dv:pL n:pP nv:pP
detect_irregularity b:pM
detection DA.create:mMoR DA.none:pP DA.read:bPgNpN DA.run:pN DA.update:iTmLoQ NA.create:mMoR NA.none:eRpS NA.read:pN NA.update:fNiSmM d:aMdMgSiQkRmGoX dh:iQ dha.update:iQ n:eQiRmIoUpQ nh:iP nha.read:pN nha.update:iP s:iP
detection_note b:mLoS db:mMoR nb:mLoS
detection_tag b:iKoT db:oQ nb:iKoT
detection_tool nb:pP
determine DA.read:pR DA.run:pL NA.read:pR d:pP dv:pP n:pR nv:pR
determine_if b:pN
determine_the b:pM
determine_which b:pR
dev DA.update:iQ d:iQ
dev_server b:hQiN db:hQiN nb:hQiN
development d:iQpP
development_branch b:iQpP
device DA.create:gQiPmLpP DA.delete:fMjQ DA.none:pL DA.read:pN DA.send:lQ DA.update:aSgQlNmL NA.create:gQiQmM NA.delete:fP NA.none:mPpN NA.read:pP NA.send:lQ NA.update:gPiRmL d:aRfUgQkMlLmLoN dh:gRpN dha.delete:gQjN dha.read:pN n:fLgTiTmNpP nh:fLgVhQiMjLpQ nha.create:gRmN nha.delete:fQgQjK nha.none:mP nha.read:pP nha.run:hQ nha.send:lQ nha.update:gQmM s:aQpQ sp:aPpP
device_by b:lP
device_compliance b:gLiQjQ
device_configuration b:fM db:fM nb:fMiP
device_from b:gQ
device_group b:fLgMiSjP db:jP nb:fLgMiSjP
device_orientation b:fQ db:fQ nb:fP
device_policy b:gLiPjQ db:gLiPjQ
device_power b:fQ nb:fQ
device_profile b:fLiT db:fLiT nb:fLgNiVmM
device_standby nb:fRjN
device_trust b:fNgSiN db:fNgSiN nb:fNgSiN
df s:pN
diagnos DA.read:pP d:pQ
diagnos_for b:pQ
diagnose NA.read:pR n:pR
diagnosis DA.create:pL DA.read:pU NA.none:pP d:pP n:aQpP nh:aSpQ nha.none:pQ
diagnostic DA.run:pN d:aQpL
diagnostic_review b:pM
diagram DA.create:pN DA.update:oQ NA.create:pN NA.update:oQ d:oQpN dha.update:oQ n:oQpN nh:oQpN nha.create:pN nha.update:oQ
dialog NA.none:lQ d:lSmNpN n:lS nh:lS
dice d:pK
dicom d:mQpP
dictionary DA.delete:jP DA.update:mMoQ NA.delete:jP NA.update:iQmLoQ d:hQiQmMoPpP dh:iQ n:iSmLoP nh:iSoN nha.update:iQ
dictionary_entry b:mMoR db:mMoR nb:mMoR
did d:lQpP
die DA.none:aQdRpP d:aQdRpP
diff d:pP
difference DA.read:pN d:pN dh:pN dha.read:pN n:pN nh:pN
different DA.read:pR DA.select:mP d:mRpQ
digital DA.none:dUeM d:dXeMnNpP
dinner d:iMlQ n:iMlQ
dinner_table b:iMlQ db:iMlQ nb:iMlQ
diploma n:eP nh:eP
dir NA.delete:gQjM n:gQjM s:pP
direct NA.keep:lQmN d:kR n:lQ
direct_debit nb:bP
direction DA.none:pN NA.none:pN d:pN dh:pM n:pN s:pP
directly DA.run:iMjQ d:jQ dh:jQ dha.run:iMjQ
directory DA.create:iNmR DA.delete:gRjM DA.read:pM DA.update:mR NA.none:pN NA.update:mQ d:gThMiNjMmVoMpP dh:mS dha.create:mQ dha.update:mQ n:gRmQoMpN nh:mQ s:mQ
directory_and b:pN
directory_group b:gTmL db:gTmL nb:gTmL
directory_user nb:gP
disability DA.update:eQ NA.update:eQ d:dMeS n:dMeS
disability_claim b:dMeS db:eR nb:dMeS
disable DA.update:gSiRmMoN NA.update:gUiRmMoM d:gSiRmMoN dv:gSiRmMoN n:gUiRmMoM nv:gUiRmMoM
disable_a b:gQ
disasm NA.update:mP n:mP
disassembly DA.create:mQoN DA.update:mQ NA.create:mQoN NA.update:mQoN d:iMmSoM n:mToL nh:mToL nha.create:mQoN nha.update:mQoN
disclosure NA.none:dNkQpP n:dKkSpP nh:dNkQpP nha.none:dNkQpP
disconnect DA.select:iQ NA.select:mQpP d:iQ dv:iQ n:mQpP nv:mQpP
disconnect_from b:iQ
discount DA.read:bPpP DA.update:bQ NA.delete:bQ NA.none:bRpP NA.update:bQ d:bTpP n:bWjMpP nh:bR
discount_data b:bQ db:bQ
discover DA.read:pN NA.read:pN d:pN dv:pN l:iP n:pN nv:pN
discovery d:lQpN n:lQ
discovery_call b:lQ nb:lQ
discrepancy d:pP
discussion DA.update:oR NA.update:oR d:jR n:jSmL
discussion_answer b:oQ nb:oQ
discussion_comment b:jQ nb:jQ
disease DA.read:pP d:pP
disk DA.read:pR DA.update:iQmN NA.update:iSmL d:iQpR dh:iUmK dha.update:iSmL n:iSmL nh:iUmK nha.update:iSmL
dismiss DA.none:oQpP DA.update:lQ NA.none:oQpP d:iMlQoPpP dh:oPpP dha.none:oPpP n:iMoRpP nh:dP
dismiss_an b:pP
dismissal DA.create:iNoQ DA.update:iMoR NA.create:iNoQ NA.update:iMoR d:iLoR dh:iMoQ dha.update:oP n:iLoR nh:iKoS nha.create:iNoQ nha.update:iMoR
dispatch DA.run:nR NA.run:iNnR d:nR dv:nR n:iNnR nv:iNnR
dispatch_the b:nQ
dispenser d:cLfT dh:cMfR n:cKfT nh:cKfT
display DA.read:pM d:pN dv:pM n:pM s:iSoKpR
display_the b:pN
dispute DA.read:pP DA.update:dP NA.none:dQ NA.update:pP d:pP dh:dQpP dha.read:pP dha.update:dQ n:dQpP nh:pP nha.update:pP
dispute_, b:pP
dispute_evidence b:bRdL db:bQdM nb:bRdL
disruption NA.none:jQ d:bKdMiWjTpR n:jQ nh:jQ nha.none:jQ
disseminate d:aMoQpQ
dist s:pM
distance s:pN
distribution DA.delete:gQ DA.update:gR NA.delete:gQ NA.update:gR d:gS n:gS
distribution_group b:gTiMjM db:gRjM nb:gTiMjM
disturb d:fQ dh:fP n:fQ
disturb_of b:fQ
disturb_phone nb:fQ
diversion n:bQ nh:bQ
dividend DA.delete:cQ DA.update:cR NA.delete:cQ NA.update:cR d:cU n:cU
dividend_reinvestment b:cU db:cS nb:cU
divorce DA.update:dP NA.update:dP d:dS n:dS
divorce_petition b:dS db:dS nb:dS
dlp DA.create:iP DA.run:iP DA.update:iQ NA.create:iP NA.delete:jQ NA.run:iP NA.update:iR d:fLiT n:fJiUjR
dlp_dictionary b:iR db:iQ nb:iSoN
dlp_engine b:fKiT db:fMiR nb:fIiTjR
dmca NA.update:dQ d:dQ n:dS
dmca_notice b:dQ db:dP nb:dQ
dns DA.create:jQ DA.read:pQ DA.update:iUmM NA.create:iQ NA.keep:iRjQmM NA.read:pM NA.update:iRpN d:aNiXmLoMpQ n:aMiYjPmLoMpL
dns_entry b:iQ db:iQ nb:iQ
dns_record b:iVmLpQ db:iR nb:iR
do DA.none:pN DA.read:pP DA.update:mRoN NA.create:mQ NA.none:hQpP NA.update:bMhRmQoN d:iMmSoM l:hQiL n:aNbMdNhVlMmQoM
do_file b:hR db:hR nb:hR
do_item b:mQ nb:bMmSoM
do_list nb:mP
do_not b:fP
doc DA.update:oP NA.create:oQ NA.read:pN NA.update:oQ d:mMoRpN n:iMmMoSpN nh:mKoS nha.create:mMoR
doc_comment nb:mMoQ
dock DA.none:fU NA.none:fU d:fU dh:fR dha.none:fR n:fV
dock_a b:fS
docker DA.export:iMkQ DA.read:pP DA.update:iP NA.update:iP d:kQmNpQ
docker_image b:kRmMpP db:kR nb:iP
docket d:dQ n:dQ
docket_entry b:dQ db:dQ nb:dQ
docs nv:pN
doctor DA.run:aNlP NA.none:aMlQ NA.run:aNlP d:aMlQ n:aLlS nh:aMlQ
document DA.create:iLoQpN DA.delete:dQ DA.none:mPpQ DA.read:dMmRpQ DA.update:bReMiMlQ DH:aMbLdRgMiQkRlJmTnQoMpQ DHA.create:hQmPpP DHA.delete:dRiRjRmM DHA.export:kQ DHA.interact:gMlS DHA.keep:mRpQ DHA.none:nQpP DHA.publish:gR DHA.read:pM DHA.run:hMiSmMpM DHA.update:kPlNmRoQpQ DHM:bMdNeNgQhMjMlQmSoT DK:bJcLeJfKhKiQjRkMlQmUnL NA.none:dQmNpP NA.read:pN NA.update:dQiMmP NH:aNbKcMdQeMfLgKiMjRkLlNmXoQpP NHA.create:hQmQoPpP NHA.delete:dQgNjVmM NHA.keep:mQpL NHA.none:nQpP NHA.publish:gQlN NHA.run:iQmN NHA.select:gMlRmQ NHA.update:dQgLlMmVoRpQ NHM:bMfMgShLiHkTlMmVnNoQ NK:aNbIcLdReLfJhMiPkQlMmUoM NKA.create:hQiLmToQ NKA.delete:bMfNjWmM NKA.export:kQ NKA.interact:lQ NKA.keep:mQ NKA.none:nQoM NKA.publish:gQlM NKA.read:iQ NKA.run:iQmN NKA.select:gMlRmQ NKA.send:kQlM NKA.update:bNfMgRhNlLmR SK:dRhMiSkQoMpG d:dReMhMiKjMmUoQpR dh:dSkQoR dha.create:mMoQ dha.delete:dQ dha.read:pN dha.run:pP dha.update:iMmP l:kQ n:dUiLkRpN nh:dS nha.none:pP nha.read:pN nha.update:dQ s:dQpN sp:pP
document_, b:pN
document_and b:pN
document_by b:mLoP
document_collection nb:iMmS
document_from b:dP
document_in b:mMoS
document_index nb:mP
document_to b:iMmR
document_with b:dPkQmN
documentation DA.read:pN d:pP dh:pP
doe d:pP l:jQ
doesn't d:pP l:iQ
dog DA.update:bQ NA.update:bQ d:bTjN n:bTjN
dog_walker b:bTjN db:bRjN nb:bTjN
domain DA.delete:bPjN DA.read:pQ DA.update:bRmN NA.delete:bPjN NA.none:pN NA.read:pQ NA.update:bRmNpN d:bRiRjNmM dh:iQpQ dha.read:pQ n:bRiRjNmMpP nh:iQpP nha.read:pQ nha.update:pN s:fRiQpQ sp:fRpN
domain_admin b:gR db:gR nb:gR
domain_by b:pQ
domain_id sp:iQpQ
domain_name b:bUiMjM db:bSjM nb:bUiMjM
donation DA.create:bP DA.update:bR NA.none:bR d:bTjM n:bUjM
donation_campaign nb:bQ
donation_data b:bQ db:bP
done DA.update:oP d:oP
donor d:eT n:eT
donor_organ b:eT
door DA.select:pQ d:hSpQ dh:hRpQ dha.select:pQ n:fQ nh:fQ
doorbell n:fQ
doorbell_chime nb:fP
dos d:aTeN
dosage DA.update:kQ NA.run:kQ
dosage_schedule b:kQ
dose DA.read:pR NA.read:pR d:aQpR dh:pP dha.read:pP n:aRpR nh:pR nha.read:pR s:pQ sp:pQ
dose_alarm b:aR
dose_of b:pP
dotfile DA.create:mR DA.update:mR NA.create:mR NA.update:mR d:fMiMjPmU dh:jPmQ dha.update:mP n:fMiMjPmU nh:fMiMjPmU nha.create:mR nha.update:mR
down DA.run:fQ d:fQ
downgrade DA.update:bQ NA.update:bRmN d:bS dh:bQ n:bTmN nv:bRmN
download DA.read:mQpR NA.read:mQpR d:mRpP dh:mQ dv:mQpR n:mRpR nh:mQ nv:mQpR
download_a b:mQpQ
download_and b:pP
downloaded NA.create:mQ n:mQ
downloaded_file nb:mQ
downtime d:iP
draft DA.create:bQdSlSoL DA.delete:dP NA.create:bQdQlToLpP NA.publish:oQ NA.update:oR d:bRdUjNlQmMnN dh:dQ dha.create:lP dv:dUlRmJpN n:bQdTiMlSmKnNoQpP nh:dPlQmMoQ nha.create:lP nv:dRlSmKpP
draft_an b:dP
draft_article b:mNoQ db:oQ nb:mMoR
draft_by b:lMmR
draft_pull b:oP
draft_the b:lRmL
drag DA.interact:lQ d:lQ dv:lQ n:lQ
drain NA.update:iQ dh:iQ n:iQ nh:iQ nha.update:iQ
draw DA.none:pM NA.none:pM d:pM n:pM
draw_a b:pM
drawer NA.update:fQ d:fR dh:fR n:fT nh:fT nha.update:fQ
drawing NA.create:mR d:kP dh:kP n:mR nh:mR nha.create:mR
drift l:iQ
drink DA.update:bQ NA.update:bQ d:bQ n:bQ
drink_order b:bQ db:bP nb:bQ
drip d:lQoN n:lQoN
drip_campaign b:lQoN db:lQoN nb:lQoN
drive DA.operate:fQpP NA.operate:fQ d:fPhNlR dh:hNlS dv:fQpP n:fQlQ nh:hMlS nv:fQ
driver n:pN s:pN sp:pN
driving DA.delete:eP NA.delete:eP d:eQfQ n:eSfM
driving_test b:eSfM
drone DA.none:gP DA.operate:pP DA.update:fP NA.operate:pP d:bMfQpP n:bMfQpP nh:pP nha.operate:pP
drone_flight b:bMfP nb:bMfQ
drone_take b:pP
drop DA.delete:jS DA.update:jP NA.delete:eQiNjS d:iKjVpP dv:jS n:eQiNjS nv:eQiNjS
drop_, b:jP
drop_a b:jQ
dropdown DA.none:pP d:lQpP
droplet d:iQ dh:iQ n:iQ nh:iQ
drug NA.update:aP n:aQpN
dry s:iQjN
dry_run sp:iQjN
dryer d:fUjNmN dh:fUjNmN n:fUjNmN nh:fUjNmN
dua d:pJ
dump NA.none:pP d:kR dh:kR n:cRpP nh:kR
dunning d:bR n:bR
dunning_schedule b:bR db:bQ nb:bR
duplicate DA.read:pN d:pM dv:pN s:pN
durable DA.create:iSmL NA.create:iSmL d:iTmL n:iTmL
durable_object b:iTmL db:iTmL nb:iTmL
duration d:pN s:pJ sp:pL
during DA.harm:fR DA.none:dMgQkPpN DA.run:iP DA.update:jQ d:aLdMfTgQhMiMjPkSlMmMoMpQ
during_maintenance b:fQ db:fQ
during_routine b:gQkQmNpR
during_system b:jQkQ
duty DA.create:gMnSoM DA.update:nQ NA.create:gMnSoM NA.update:nSoN d:fQgNnUoMpP dh:fS dha.create:fQ n:fSgMiMmMnWoL nh:fSnQoN nha.create:fQ
duty_person b:gNnR nb:gMnUoM
dynamodb DA.create:pQ DA.read:pN NA.read:pN d:mR n:pN
dynamodb_table b:mRpN
e d:eRiR s:iQpQ sp:iQpQ
e_g b:pN
each d:pN
early DA.update:pP d:pP
earth d:pM
east l:gQ
ec n:jQ
ec_instance nb:jQ
echo NA.read:pN n:pN nv:pN
economic d:pN
ecr d:pP l:iQ
edge DA.update:iP NA.update:iP d:iRmM dh:iKmS nh:mS nha.create:mQ
edge_function db:hRiM
edit DA.create:pP DA.delete:jQ DA.update:bNeMgUhRiLjMkMlMmRoL NA.create:mQ NA.delete:jQ NA.update:bQeRfRgLhMjKkKlJnPoQpP d:aNbMdReMfNgShQiLkMlMmSoLpP dh:mToL dha.delete:jQ dha.update:mSoL dv:bNgQhRjMkMlNmMoSpP n:eRfPgLhMiLjMkKlJmQnPoPpP nh:fNmSoN nha.create:mQ nha.delete:jQ nha.update:mRoN nv:bQeRfRgLhMjKkKlJnPoQpP s:pP sp:pP
edit_a b:aNbQdSfQgQhMjNkNlNmK
edit_an b:bNiQ
edit_the b:hQiMmNoT
edited DA.create:mQ DA.update:mP NA.create:mQ NA.update:mP d:iMmR n:iMmR
edited_image b:iMmR db:iMmR nb:iMmR
editor DA.create:mQ DA.delete:jR DA.read:pM DA.run:pQ DA.update:iMmToN NA.create:mS NA.delete:jR NA.keep:aQmM NA.read:pN NA.update:iMmUoM d:fMhQiMmTpN n:aRfMiLjQmToM nh:aR nha.keep:aQmM nha.run:hQ nha.update:mRoN
editor_selection b:mQ db:jP nb:fMmR
editor_setting b:iMmR nb:iMmS
education n:pN
educational DA.read:pN d:jQpN
effect DA.read:pQ DA.update:eQgQjNkSpP d:fLpT dh:fLpS dha.read:pP n:fNmQ
effect_on b:fNmQ
effect_track nb:fNmQ
effective d:dMkQ
effectively d:pN
effectiveness d:aNoQ dh:aNoQ
efficiency d:bQeNiQpP
efficiency_and b:pP
efficiency_of b:bP
efficiently DA.update:ePfQiMjMoQ d:ePfQiMjMoQpK dh:ePfQiMjMoQ dha.update:ePfQiMjMoQ
ein DA.none:aNdQfSpP d:aNbScNdQfRnMpP dh:aNdQfSpP dha.none:aNdQfSpP
einem d:pN
einen DA.none:aMeRnRpQ d:aMeRnRpQ
either d:pP
el d:dSeQpP
elasticsearch DA.read:pN d:pN
electricity n:bQ
electricity_bill nb:bQ
electronic d:bUjM dh:bYfMjMmN n:bYfMjMmN nh:bYfMjMmN
element DA.none:jSpQ DA.read:pN DA.update:lQoN NA.read:mQ NA.update:lQoN d:jSlSoMpR dh:lPmPpL dha.read:pL dha.update:lQoN n:lQmQoN nh:lQmQoN nha.read:mQ nha.update:lQoN
element_and b:pQ
element_from b:jQpP
element_of b:pP
element_on b:pN
elevator n:fP nh:fP
eligibility DA.delete:eQ NA.delete:eQ NA.read:pQ NA.update:dNeR d:eS dh:eR dha.delete:eP n:dMeTpQ nh:dMeSpQ nha.delete:eP nha.read:pQ nha.update:dNeR
email DA.create:mT DA.delete:jP DA.read:jQ DA.send:lSoNpP DA.update:mP NA.create:lMmR NA.delete:jR NA.read:lQ NA.send:lSoN d:jQkMlRmToKpP dh:jQkMmSpP dha.create:lMmR dha.read:jQ dha.send:lR dha.update:mP l:oQ n:jQlToL nh:jQlP nha.create:lMmR nha.delete:jQ nha.read:pN nha.send:lQ s:dQgQlMpP sp:dP
email_address b:pN
email_as b:lMmR
email_by b:lQmN
email_from b:pP
email_label b:lNmR db:lNmQ nb:lNmS
email_read nb:lMmR
embedding d:iP
emergency DA.create:aQ DA.run:aQ DA.update:aQ NA.create:aQ NA.delete:aRjN NA.none:aNgP NA.update:aR d:aThM n:aVbMjN
emergency_code b:aThN db:aThN nb:aZbMgMhNjN
emergency_triage b:gP
emoji DA.create:lQ DA.update:oS NA.update:oS d:lS dh:fNiNlRoR dha.create:lQ dha.update:oS n:fMiMjPmNoV nh:fMiMjPmNoV nha.update:oS
employ DA.create:ePgMiMjMpP DA.read:pM d:gNjMpP
employ_the b:gNjM
employee DA.create:bQgQiM DA.read:gMlQpP DA.run:lQ DA.update:eP NA.create:eMgR NA.update:eP d:bQgQiNlSoMpQ dha.delete:eLgR n:eQgQlQoL nh:lQoN nha.create:eLgS s:eQ
employee_account b:gP nb:gP
employee_appraisal b:eRgM
employee_badge b:eMgQ
employee_id sp:eQ
employee_rating b:eQ db:eQ nb:eQ
employment n:dP
employment_contract nb:dP
empty DA.delete:iNjVpN NA.delete:bMjS NA.read:iNjR d:jWmMpM dv:iLjW l:gRoN n:bMjYmM nh:iNjS nv:bMjT
empty_a b:jR
empty_an b:iNjR
empty_table b:iR db:iQ nb:iR
emulator DA.run:fNhQ NA.run:fNhQ d:fMhQ n:fMhR
enable DA.update:fMgRiUmMpP NA.update:eNgUiRmMpP d:gRhMiTpP dv:fMgRiU l:hP n:eNgUiRmMpP nv:eNgUiRmMpP s:iP
enable_a b:fNgQiQ
enable_the b:iQ
enabled DA.read:pN d:pN s:pP
enabled_in b:pN
enabling d:pP
encoded d:pN dh:pN
encoding d:pM n:pN s:pM sp:pM
encounter DA.update:aRmM NA.update:aRmM d:aTjMmMpP n:aTjMmM
encounter_note b:aWjLmK db:aUjLmM nb:aWjLmK
encrypt DA.harm:hRpM NA.harm:pL d:hRpM dv:hRpM n:pL nv:pL
encrypted d:pK
encryption DA.read:kP DA.update:gQmN NA.none:bMhUmNpP d:gQkQmNpK n:bMgRhVjMmM
encryption_key b:gQkQmN nb:gSjM
encyclopedia DA.update:mMoR NA.update:mMoR d:mMoR n:mMoR
encyclopedia_entry b:mMoR db:mMoR nb:mMoR
end DA.delete:pM NA.delete:jM d:pL dv:pM n:jM nv:jM s:mRpN sp:pN
end_line sp:pQ
endpoint DA.run:kQ DA.send:kQpM NA.send:pP d:kVpL dh:kRpN dha.send:pN n:kRpP nh:kRpP s:kQpP sp:kQpP
endpoint_and b:pN
endpoint_with b:pQ
engage DA.none:fT NA.none:aMdMeNfZ d:fT dh:fR dha.none:fR n:aMdMeNf[
engage_a b:fP
engage_the b:fQ
engine DA.create:iQ DA.read:pP DA.update:gNiS NA.create:fNiQ NA.delete:fNjQ NA.none:fQ NA.read:fQpP NA.update:fNiQ d:gMiSpP dh:fNgMiS dha.update:fNgMiS n:gMiRpP nh:fLiRjQ nha.create:fMiQ nha.delete:fNjQ nha.update:fNiQ
engine_component b:fSiMpQ
engineer DA.none:nQpP DA.update:nQoN NA.update:nQoN d:lMnSoN n:nRoN nh:nRoN nha.update:nQoN
engineering d:kP n:kP
engineering_drawing b:kP db:kP nb:kP
enhance DA.update:kQpM d:bNeMhPjPkQpN
enhance_the b:pM
enhancing d:pP
enqueue DA.run:kQ NA.run:kQ d:kQ dv:kQ n:kQ nv:kQ
enqueue_a b:kQ
enrollment DA.update:pN NA.update:aPeN d:gPpN dh:eMgQ n:gQpN nh:aQeLgQ nha.update:aPeN
ens d:pN n:pN s:pN
ens_name sp:pN
ensure DA.delete:pL DA.none:dKjPkSlNpV DA.read:gQlQ DA.run:jNoSpN DA.update:jRmNpN d:eMjTkQmMpP dh:gSiMpS dha.harm:cQ dha.none:dMgQkPpQ dha.read:aMjP
ensure_a b:dP
ensure_accuracy b:gRpU
ensure_secure b:pQ
ensure_that b:dMpM
ensure_the b:bSdMeLhMiNjQlRmMoR
ensuring DA.create:pN DA.export:pP DA.read:iQpQ DA.run:iQpP DA.update:bRdRiKjNmMpP d:dQgQpQ
ensuring_accuracy b:aQ
ensuring_accurate b:pP
ensuring_all b:pQ
ensuring_compliance b:pP
ensuring_data b:gPjPpN
ensuring_fairness b:dQ
ensuring_operational b:pP
ensuring_safe b:pP
ensuring_secure b:gPiNpN
ensuring_smooth b:hNjMpP
ensuring_that b:lPpK
ensuring_the b:iRpN
ensuring_they b:fQiM
enter DA.none:pP DA.read:gMlQ NA.read:gMlQ d:pQ n:pQ
enter_key b:gMlQ db:gMlQ nb:gMlQ
entity DA.create:pP DA.read:pN DA.update:oQpN NA.create:oQ NA.delete:fQ NA.none:pP NA.read:pN NA.select:fRmL NA.update:fQoPpN d:fUiMoR dh:fRoQ dha.delete:fQ dha.update:fPmMoRpN n:bNfYiMjMmLoSpN nh:fT nha.create:mP nha.select:fRmL nha.update:fPoPpN s:oQ sp:pP
entity_by b:fSjMmN
entity_id sp:fQ
entity_in b:mP
entre DA.read:pN d:pN
entry DA.create:aRdQePjNoLpR DA.delete:gQpP DA.read:pN DA.update:aQfQgQhMiK NA.create:aQmN NA.none:oQ NA.read:aQmNpN NA.update:iMmQ d:aUbQeRfQgQhKiLjKkLlMpQ dh:aRePgRhMkMoKpP dha.create:pP dha.delete:aQgQjMpP dha.read:pN dha.update:gPjQmQoL n:aUfNgQhMiMjMkLmNoRpN nh:aQbQgRiQkMoM nha.none:oQ nha.read:aQmN nha.update:bPmRoK s:pQ sp:pQ
entry_by b:bQjKoQ
entry_chart nb:aUjMmL
entry_efficiently b:fQiMoQ db:fQiMoQ
entry_from b:aQjN
entry_id sp:oQ
entry_in b:aRiMmMoRpN
entry_myself nb:bMmR
entry_with b:aQiQoL
entry_workspace nb:iLmMoW
env n:pN nh:pN s:pM
envelope NA.none:pP d:dR n:dR nh:dQ
envelope_that b:pP
environment DA.create:iQ DA.operate:gQ DA.read:pQ DA.update:iP d:gRpR dh:mQ l:hQjQ n:iR nh:iSoM s:hQkQmNpS sp:hQiLpS
environment_alia b:iMoR db:iMoR nb:iMoR
environment_notebook nb:iNmQ
environment_of b:mP
environment_variable b:gRpR db:gQpP nb:iQmM
epic DA.create:oP DA.update:oP NA.create:oP NA.update:oP d:oR dh:oP n:oSpN nh:oQ
epic_link b:oP db:oP nb:oQ
epidural DA.run:aQ NA.run:aQ d:aYfNiN dh:aUiN dha.run:aQ n:aYfNiN nh:aYfNiN nha.run:aQ
equity d:eSpQ
eras DA.delete:jR d:jS dh:jR dha.delete:jR
eras_a b:jS
erase DA.delete:jTkM NA.delete:bMiNjW d:jTkM dv:jTkM n:bMiNjW nv:bMiNjW
erasure n:jQkN
erasure_answer nb:dQ
erc DA.read:pN NA.read:pN d:bQpN n:pN
error DA.harm:gQ DA.read:pN DA.update:mNoR NA.create:oS NA.none:oQpP NA.update:iQ d:iRmLoRpM l:hQiQ n:gMiRmMoUpP nh:oPpP s:pP
error_assignment b:gMjQoQ db:gMjQoQ nb:eMgLjQoW
error_group b:mNoS db:oQ
error_in b:pN
error_page b:iQ db:iQ
escalate DA.grant:nQ NA.grant:nR d:nQ dv:nQ n:nR nv:nR
escalation NA.none:gTpQ d:gKiSjP n:aNgTiQnMpR nh:aNgVpR nha.none:gTpQ
escalation_policy b:gKiSjP db:gLiRjP nb:gKiSjP
escrow DA.update:bQ NA.delete:bPjN NA.update:bQ d:bRoN n:bSjNoN
escrow_release b:bRoN db:bQoN nb:bSjNoN
espionage NA.none:bNeMfMgKjNk[ n:aMbMeLfMgKjLkb nh:aMbMeLfMgKjLkb nha.none:bNeMfMgKjNk[
essay DA.create:eQ DA.delete:eRjM NA.create:eQ NA.delete:eRjM NA.update:eS d:eVjM dh:eUjM n:eYfMjMmN nh:eYfMjMmN nha.update:eS
essential d:pM
establish DA.create:pN d:pN dv:pN
establish_a b:pN
estate DA.create:kQ DA.read:gQ DA.update:dP
estimate DA.create:bP DA.read:pM NA.create:bP NA.read:pM d:bSpM dh:bQ dha.create:bP dv:pM n:bUjNpM nh:bS nha.create:bP nv:pM
estimate_the b:pN
etf NA.update:cP d:cQ n:cR nh:cR nha.update:cP
eth DA.update:cR NA.update:cR d:cRgM dh:cRgM dha.update:cR n:cRgM
eth_for b:bMcSgM
eth_token nb:bMcSgM
ether d:bQ
ethical d:pP
ethical_and b:pP
etl NA.create:iR n:iUmM
etl_job nb:iP
ev d:fQ n:fSmN
ev_charging b:fQ db:fQ nb:fSmN
eval n:pR
evaluate DA.read:bRhUjMlNpU NA.read:fMhYlMmMpT d:bRhUjMlNpU dv:bRhUlNpS n:fMhYlMmMpT nv:fMhYlMmMpT
evaluate_a b:eQ
evaluate_an b:eMhR
evaluate_and b:pP
evaluate_the b:bSeN
evaluation DA.read:pN DA.update:eQ NA.none:pR NA.read:pW d:eP n:eRp[ nv:pT
evaluation_dataset b:mQ nb:mQ
event DA.create:pN DA.delete:jQ DA.none:oQpL DA.read:pN DA.update:bNjRoRpP NA.create:pN NA.delete:jQ NA.none:oRpK NA.publish:oQ NA.read:pN NA.update:iSmM d:bKiSjRkQlLoRpK dh:bLkQoR dha.delete:jP dha.update:oQ n:bKiRjQlLoSpK nh:bLkNlNoU nha.delete:jP nha.none:oQ nha.update:oQ s:iMoQpP
event_bus b:bLiS db:bLiS nb:bLiS
event_by b:iQ
event_id sp:oP
event_subscription b:bGiUjQ db:bJiRjQ nb:bGiUjQ
event_ticket b:bXjMoH db:bUjMoK nb:bUoK
event_to b:pP
event_type b:iJoU db:iJoU nb:iJoU
every d:cQ
eviction DA.update:dP NA.update:dP d:dQ n:dQ
eviction_notice b:dQ nb:dQ
evidence DA.read:pN NA.keep:dS NA.read:pN d:bPdT dh:pN dha.read:pN n:bPdS nh:bRdL
evidence_record b:dS
exam DA.create:oQ DA.delete:jQ DA.none:pP DA.read:gQpN DA.update:eMjP NA.delete:jQ NA.none:eMkQmRpP NA.read:oQ NA.update:oP d:eLjRkQmQ dh:eLjRoQ dha.delete:eNjQ n:eMjRkQmQoQ nh:eLjRoQ nha.delete:jP nha.read:oQ s:jP sp:eMjP
exam_course nb:eLoR
exam_for b:eMoQ
exam_paper b:eQ db:eQ nb:eR
exam_question b:eNkQ db:eNkQ nb:eMkR
exam_result b:eP
example l:fQhQiNjNoQ
excavator DA.update:fQ NA.update:fQ d:fT dh:fQ n:fYjM nh:fYjM nha.update:fQ
excel d:mQ n:mQ
exchange DA.run:fMiR DA.update:bP NA.run:iQ NA.update:cQkQ d:fMiUmMoMpN dh:iPjQ dha.run:iQ dv:bRcN n:fNiRkQmMoM nh:fNiUjQ nha.run:iQ nha.update:iS nv:bQkQ s:kQpN sp:kQpN
exclude s:pM
excluded s:pN
execute DA.run:bMcRdQfNhWiLjQmLpP NA.run:cRdThSiKkMmMpK d:bMcRdQfMhUjQmKpP dv:bMcRdQfNhTiNjQmLpP n:cRdThSiKkMmMpK nv:cRdThSiKkMmMpK
execute_a b:cRhSjNmMpM
execute_an b:hQpQ
execute_multiple b:jQ
execute_raw b:pQ
execute_sql b:pJ
execute_the b:iPpQ
execution DA.read:pQ DA.run:pM NA.read:pQ d:hQ l:gQjQmM n:hQpQ
execution_plan nb:pQ
exercise d:cP n:cQ nh:cP
exfiltration NA.keep:kP NA.none:kTpP n:cNdNeNgLjNkYpQ nh:cNdMeNgLjNkYpP nha.keep:kP nha.none:kT
exhibit DA.update:dS NA.update:dU d:dWfNjM n:dYfNjM nh:dYfNjM nha.update:dU
exist DA.update:pP d:pP l:hQ
existing DA.read:pN DA.update:bMeQfQnLpP d:bMlMmRnLoPpQ l:gQoN
existing_ai b:oQ
existing_collection b:iP
existing_dataset b:mP
existing_edge b:mP
existing_lab b:fR
existing_node b:iMmQ
existing_workspace b:oN
expected d:pM
expense DA.create:bNmR DA.read:mQpQ DA.update:jQmQ NA.create:bNmR NA.none:bKjQmSpQ NA.read:bQ NA.update:bQ d:bMdMjTkMmUpQ n:bNdLjTkMmUpQ nh:bQ nha.read:bQ
expense_claim b:bQ nb:bQ
expense_entry b:bMmR db:bNmQ
expense_note b:bMmQ db:bMmQ nb:bMmQ
expense_report b:dMjSkNmRpQ nb:bRjP
experience DA.read:pN n:pN nh:pN
experience_and b:pN
experiment DA.update:iQ NA.update:iVmMoN d:iQ n:iUoM nh:iVmL nha.update:iVmL
experiment_run b:mQ
expert DA.create:dP DA.read:pQ d:dQlRpQ n:dRlSnK nh:lRnM nha.read:dQ
expert_agent b:nQpR
expert_report b:dTnM db:dSnM nb:dR
expiration d:pM
expire s:pP sp:pP
expiry DA.create:mP DA.update:mQ NA.create:mP NA.update:mQ d:iQmP dh:iQmP dha.create:mP dha.update:mQ n:mR nh:mR nha.create:mP nha.update:mQ
explain DA.read:pN NA.read:pM d:pN dv:pN n:pM nv:pM s:pM
explicit d:pQ
exploit d:hR dh:hR n:hR nh:hR
exploit_by b:hQ
export DA.export:gQkS DA.update:dQ DV:jMkYlNmLoMpQ LA:iMkRpU NA.export:gRlNmQ NA.none:pQ NA.read:pP NA.update:dQ NP:aMbKcMeMfLgMjQk[lQmLoNpQ NV:bMfMkWmMpR VV.export:jMkSlNmMpP VV.none:pP VV.read:kRpN VV.update:kQ d:gQiLjNkT dv:gQkS n:gRiLkQlMmQpL nh:pP nha.none:pP nv:gRlNmQ
export_a b:kMmQ
export_and b:pL
export_license b:dRkM db:dQkN nb:dRkM
export_query b:pP
export_sensitive b:pP
export_the b:gQkN
export_tool nb:pP
expression dh:pP sp:pP
expression_in b:pQ
expulsion DA.update:eQ NA.update:eQ d:eYfMiNjMmN dh:eUjM dha.update:eQ n:eZfMiNjMmN nh:eZfMiNjMmN nha.update:eQ
extend DA.update:bQ NA.update:bS d:bQ dv:bQhQiN n:bS nv:bS
extend_a b:bP
extension DA.read:pM DA.run:hP NA.run:hP d:pM dha.run:hP nh:dPhQ nha.run:hP s:pP
extension_database nb:iQ
extension_of b:iQ
external DA.pay:bNkTpP DA.update:lR d:bNdNeNkRlQpT s:pN
external_storage b:bNkSpP
extra s:pN
extract DA.read:pN NA.read:pQ d:pN n:pQ nv:pQ
extract_content b:pN
extract_page b:pN
extraction DA.read:pN d:pN dh:pN
extractor n:fQ
extractor_hood nb:fQ
fabrication NA.keep:eQ NA.none:cQdQfQgMkKpR n:cQdQePfQgJjRkJpR nh:cQdQePfQgJjRkJpR nha.keep:eQ nha.none:cQdQfQgMkKpR
face DA.read:pP d:gQ
facilitate d:lQpP
fact NA.create:mQ d:pM dh:pM n:mR nh:mR nha.create:mQ
factor DA.delete:gQ NA.delete:gQ d:gS dh:gR dha.delete:gQ n:gS nh:gR
factor_of b:gQ
factory n:pK
fahrenheit DA.read:pN NA.none:pN d:pN n:pN
fail d:pQ
failover DA.create:iQ DA.delete:jQ DA.update:iS NA.create:iQ NA.delete:jQ NA.update:iS d:fNgMiUjQmM dh:fNiS dha.create:iQ dha.update:iQ n:fNgMiUjQmM nh:fNiS nha.create:iQ nha.update:iQ
failover_group b:gMiQ db:gMiQ nb:gMiQ
failure DA.read:iMjUpS d:iMjUpK dh:jPpP dha.read:jPpP
failure_and b:pN
failure_without b:pQ
fair DA.read:pP d:lQpP
fairness d:eQpR
fairness_and b:eQpR
fake NA.harm:gMlRpP NA.read:lPmRoNpP d:lRoM n:gLjMlVpP nh:lQ nha.read:lQ nv:gMlRpP
fake_news nb:lP
fake_review b:lQoN db:lQoN
false DA.none:lP NA.none:aNlPoQpR d:lQ n:lPoQpR
false_accusation nb:lQpP
false_identity b:lQ
falsification NA.none:bQgLjQkM NA.read:jP n:aReRfPgKjQkK nh:aReRfPgKjQkK nha.none:bQePgLjQkM nha.read:jP
fanout n:kQ nh:kQ
farm n:cQ nh:cQ
favorite n:mRoN
feature DA.create:hR DA.read:pM d:gRhTiLjMoNpQ dh:hR dha.create:hQ n:hS nh:hR
feature_flag b:gQ db:iRmN nb:iRmNoM
feature_set b:iLmS db:iLmS nb:iLmS
fee DA.read:pN d:bRpN dh:bQ n:bS nh:bS
feed DA.create:mQ DA.update:fPmRoL NA.create:fPmPoN NA.update:fPmRoL d:fRmSoL dh:fQmQoL dha.create:mP dha.update:fQoM n:fViNmRoKpP nh:fSmSoK nha.create:fPoN nha.update:fPmRoL
feedback dh:pN
feeder d:fU dh:fU n:fSmM nh:fSmM
feeding d:aTbL n:aTbL
feeding_tube b:aTbL
fellowship DA.update:eT NA.update:eT d:eU dh:eR n:eZfMjM nh:eZfMjM nha.update:eT
ferry DA.update:bQoM NA.update:bQoM d:bRoM n:bRoM
ferry_ticket b:bRoM db:bQ nb:bRoM
fetch DA.read:kRpI NA.read:gR d:kRpI dv:kRpI n:gR nv:gR
fetch_a b:pM
fetch_all b:kQpM
fhir d:aQiM n:aRiM
fhir_resource b:aQiM nb:aP
fi d:pM
field DA.read:pN DA.update:gQhMiLjMoP NA.update:oQ d:dPhMiNjMmIoUpN dh:dPgQhMjMlM dha.create:iQ dha.update:gQhMiMjM n:dQ nh:dQmN nha.update:oQ s:iRmL sp:iPmN
field_base nb:mQ
field_in b:iRmN
field_of b:gPjNlM
figure DA.read:pN DA.update:jQ d:jQ dh:jQ dha.update:jQ
filament DA.update:fQmN NA.update:fQmN d:fTjMmM n:fWjMmMoN
filament_feed b:fTjMmM db:fTjMmM nb:fWjMmMoN
file DA.create:lQmQoNpT DA.delete:jR DA.export:iPkPmLoQpP DA.keep:mS DA.none:dRkNmMoQpR DA.pay:kQ DA.read:bQeMkNpL DA.run:mQ DA.select:lQpM DA.send:kQ DA.update:fMgMhRiJjUmToMpP DH:bKcNeMfMgMjRkUnMoRpR DHA.create:aNiQmSpP DHA.delete:jT DHA.export:iMkQmMoQ DHA.interact:lPpP DHA.keep:hR DHA.none:dSmNoQ DHA.operate:pN DHA.pay:kQ DHA.publish:iNkR DHA.read:aQgQkM DHA.run:mQ DHA.select:lQpM DHA.send:kPpQ DHA.update:gNjQmSpP DHM:aSbMcMfMgQhTiRjMkIlQoL DK:aQbIcKdMeIfJgRiNjQkWlMmVnKoI NA.create:kNmQpQ NA.delete:jUkMpP NA.export:kMoR NA.keep:mQ NA.none:dRjMkNlQoQpQ NA.publish:iNkQ NA.read:kQpM NA.send:kRlN NA.update:gNiNkRmSpP NH:aKbLdJeMfLgLhQiQjTkUlMmUnMpK NHA.create:aNdNfMiQmVoMpR NHA.delete:jWkMmLpP NHA.export:kQmMoR NHA.harm:pN NHA.keep:mR NHA.none:oQ NHA.operate:pN NHA.publish:kR NHA.read:iRmNpN NHA.run:hSiM NHA.select:mQpL NHA.send:kPpN NHA.update:aNdMfMgMhSmVoNpN NHM:aRbLcMdSeMfMgQhLiNkQnM NK:bIcLeJfJgNjRkYlNmRnLoS NKA.create:aQfMgPiQ NKA.delete:fNjWkMmL NKA.export:iMmMoR NKA.grant:mQ NKA.keep:mQ NKA.none:aMbMdQgMkQoP NKA.publish:iLkVoM NKA.read:iR NKA.run:hR NKA.select:mQ NKA.send:kRlQ NKA.update:bMdLeMfMjMkQlLmToR SK:bLcMeMfLgLhTiNkNlQmTnMoRpT d:aKbMcMdReLfLgKjSmVnMpW dh:aNbMdReMgMiMjQmPoS dha.create:iQmRoMpP dha.delete:jQ dha.export:mMoR dha.none:dSkNmMoQpQ dha.read:dPpM dha.run:mQ dha.select:lQpM dha.send:kP dha.update:iNjQpP l:jNkR n:aMbMcMdUeLgLiMjQmQoU nh:aNdNgMhQjRlMmVpM nha.create:jQkMmUoLpQ nha.delete:jSkMpP nha.export:kMoR nha.keep:mQ nha.read:kQpM nha.select:mQ nha.update:hRmToLpP s:hNiRkMoQpQ sp:kMoQpN
file_, b:hMpN
file_a b:dQpP
file_and b:pN
file_based b:pQ
file_by b:mS
file_chooser b:kMlS nb:lQ
file_comment b:mMoQ db:mNoQ nb:mMoQ
file_drive nb:kQ
file_for b:pQ
file_from b:jQkQmM
file_host nb:kQ
file_in b:kMlQmMoTpM
file_into b:mQ
file_name b:pP
file_of b:pM
file_or b:jPpP
file_path sp:jQpL
file_permission b:mQ db:gQ nb:gR
file_project nb:iNmQ
file_repository nb:mKoT
file_share b:jQ db:jQ
file_system b:iR
file_the b:dUeNpP
file_to b:iTmLpQ
file_with b:jQ
file_within b:pP
filename s:pK sp:pK
files OP:aNbMdMfMhQjTlNmUoL OPA.write:aNbMdMfMhQjTlNmUoL P:aMfMhTmUoM PA.write:fMhTmToM
filesystem d:pP
filing DA.create:dR DA.none:dMgQpN DA.read:kQ DH:aMbLdWfPgMiNkQmRpP DHA.create:bNdR DHA.delete:bMdS DHA.read:pP DHA.update:kR DHM:dUeQfMgLiTjMkQoN DK:bPcMd[eLfMgQhLjMkLlLmLoN NA.create:dQ NA.delete:dP NA.none:kQpP NH:aMbNdaeMfMgMjLkPmKoMpP NHA.create:dTmM NHA.delete:dSjM NHA.none:dMkSpQ NHA.read:bQpL NHA.update:dV NHM:aNbKd[eLjMkQoL NK:aJbQcLdefQhMjIkQlLmLoI NKA.create:dToN NKA.delete:aNbQdSeMgN NKA.grant:dP NKA.none:bLdRgSjLkS NKA.read:bSdJeSfR NKA.update:bRdYeMkMoL SK:dQpP d:bLdRkQpN dh:dR n:bLdSjNkQpP nh:bMdSpP nha.create:dQ nha.delete:dP
filing_data b:kQ db:kQ
filing_fabrication nb:dP
fill DA.interact:iRlQmLpP DA.update:iNmQ NA.create:mQ NA.interact:lR NA.update:iMmR d:lQpP dv:iRlQmLpP n:fMiLlRmT nv:lR
fill_a b:lQ
fill_color b:iMmR db:iMmQ nb:fMiNjQmU
fill_the b:iRmM
filled d:pN
film DA.update:fR NA.update:fR d:fUjM dh:fSjM dha.update:fQ n:fUjM nh:fUjM nha.update:fR
filter DA.create:pL DA.read:pM NA.delete:bNjQ NA.read:pP NA.update:iQ d:iQpJ n:jQ nh:bNiQjQmN nha.delete:bNjQ nha.update:iQmN nv:pQ s:pK sp:pK
filtering DA.read:pN d:pN
final DA.create:eQ DA.delete:eQ NA.create:eQ NA.delete:eQ NA.none:pM NA.update:eP d:eTpK n:eTpM
final_answer b:pK
final_mark b:eUmM db:eUmM nb:eUmN
financial DA.create:jQ DA.keep:pP DA.none:pN DA.read:cQmQpQ DA.update:iMmQ NA.export:iNmR NA.keep:mRpP d:bPdMiMjQmTpR n:iMjQkNmUpP
financial_data b:pN
financial_record b:jPmQpP
financial_reporting b:pP
financial_statement b:pN
financial_transaction b:pQ
find DA.read:pK NA.read:pK d:pK dv:pK l:fPhN n:pK nv:pK
find_the b:pN
finding DA.run:pN DA.update:mMoR NA.read:iQpP NA.update:iRoM d:mMoRpN dh:pM dha.run:pN n:iTmMpP nh:iQ
finding_status b:oQ
finish NA.update:pJ n:pJ nv:pJ
firecrawl DA.run:pP NA.read:pM n:pN
fireplace DA.update:fQ NA.update:fSmN d:fSjN dh:fQjN n:fWjNmN nh:fWjNmN nha.update:fSmN
firewall DA.update:iT NA.delete:jP NA.none:jP d:gMiUjPmMpQ n:jQ
firewall_data b:jP db:jP
firm DA.update:dP NA.update:dP d:lQ n:dS nh:dS nha.update:dP
firmware DA.update:hSiN NA.update:hRiM d:hSiN dh:hQiN dha.update:hQiN n:hSkN nh:hLiT nha.update:iP
first DA.read:pP s:pN
first_step b:pP
fit DA.read:pS NA.none:pR d:pQ n:pR
fix DA.read:pN DA.update:oQ d:iMoR nh:hQ
fix_version b:oQ db:oQ
flag DA.create:iQ DA.update:iR NA.create:iQ NA.update:iRmN d:gRiQmMpP dh:iRmN n:iTmMoM nh:iRmNoM nha.update:iQ
flag_targeting b:iQ nb:iQ
flash DA.create:bMmToM NA.create:bMmToM NA.update:bS d:mUoL n:bRfNmToL
flash_card b:bLmUoL db:bLmUoL nb:bLmUoL
flash_sale b:bR db:bR nb:bU
flashcard DA.create:mQ d:mQ dh:mQ dha.create:mQ
flashlight n:fQ nh:fQ
flight DA.delete:bQ DA.none:fLiRpQ DA.read:pN DA.update:gQpM NA.create:bP NA.delete:jN NA.none:iQpM NA.read:pN NA.update:pP d:bRgQiPmNpM dh:bR dha.delete:bQ n:bPgQiQjNmMpM nh:bTfL nha.create:bP nha.delete:bQ nha.read:pN nha.update:bQfM
flight_booking b:bQfM db:bQfN nb:bQfM
flight_control b:pQ
flight_data b:pN
flight_path b:iR nb:fQ
flight_plan b:bLfR db:bNfQ nb:bJfU
flow DA.create:pP DA.delete:aP NA.create:iP NA.delete:aP NA.none:fQ NA.select:gP d:aRmNnQpP dh:aRnQ dha.delete:aP dha.update:iM n:aRbNfNiTmM nh:aRbNfLiUmM nha.create:iP nha.delete:aP nha.select:gP s:iQ
flow_that b:iQnR
flowchart DA.update:mS NA.update:mS d:fMjPmS dh:jPmQ dha.update:mQ n:fMjPmS nh:fMjPmS nha.update:mS
flower d:bQ n:bQ
flower_delivery b:bQ db:bQ nb:bQ
fluid NA.create:aS d:aS dh:aS n:aVfNmN nh:aVfNmN nha.create:aS
flux d:pP
flux_query b:pQ
folder DA.create:mQpQ DA.run:mP DA.update:mP NA.delete:gQ NA.update:iQ d:hMmVoMpQ dh:mQ dha.create:mP n:gQiPkQoN nh:gQiQ nha.delete:gQ nha.update:iQ s:hPpQ sp:hPpQ
folder_cloud nb:kQ
follow DA.update:oQ NA.update:oQ d:oRpM n:oR nh:oQ nha.update:oQ
followed d:pP
following d:oQ
font d:mQ dh:mQ n:mQ
font_of b:mQ
font_text nb:mQ
food DA.delete:eP DA.read:pM DA.update:bQeP NA.delete:eP NA.none:pN NA.update:eQ d:bReQpN n:eQpN nh:pN
food_aid b:bMeT db:bMeR nb:bMeT
food_item b:pN
food_order b:bQ nb:bQ
footer d:oP
footer_of b:oP
footnote d:mQ n:mQ nh:mQ
for NA.none:pM NA.read:pN d:bQcNeMfLgNkMlKpL l:bQgRiMjMkP n:oQpL s:pM
for_a b:bNeMnQoSpQ
for_an b:gNiPmNnQpR
for_and b:pP
for_another b:cQ
for_attraction b:pQ
for_better b:pM
for_client b:pP
for_data b:pP
for_debugging b:pP
for_different b:pN
for_food b:pN
for_information b:pN
for_it b:mQpP
for_key b:pP
for_later b:mSpS
for_managing b:hQpQ
for_myself b:bMmR
for_parole b:pR
for_patient b:pN
for_payment b:pP
for_remote b:pP
for_some b:iQ
for_storing b:pM
for_the b:aMbQcMiNkQlMnMoTpW
for_this b:pP
for_tracking b:pN
for_two b:lQpM
for_user b:pQ
for_various b:pN
for_viewing b:pN
for_yield b:cR
for_your b:pN
force DA.delete:iQ DA.operate:iQpP DA.update:iMjR NA.operate:iQpP d:iQpQ dh:iR n:iRpP nh:hPiRpP s:iQjP
forecast DA.create:mQ DA.read:nQpP NA.read:nQpP d:gMnSpQ n:gMmPnQ nha.read:pP s:pP
forecast_session b:gLmR db:gN nb:gMmR
foreign DA.update:gMiTmN NA.update:gMiTmN d:gKiTjQmN n:gKiTjQmN
foreign_key b:gKiTjQmN db:gMiPjQ nb:gKiTjQmN
forgery NA.none:eQgMlQ n:eQgMlQ nh:eQgMlQ nha.none:eQgMlQ
fork DA.create:oQ NA.create:oQ d:mMoR n:mMoR
fork_repository nb:oP
forklift DA.create:fR NA.create:fR d:fVjM dh:fTjM n:fVjM nh:fVjM nha.create:fR
form DA.create:dQmM DA.interact:lQ DA.none:lQ DA.read:pM DA.update:dQmLoR NA.create:dPmLoS NA.delete:dRjM NA.run:dQ NA.select:lP NA.update:dQlMmLoT d:dSgNiMlRmIoSpM dh:dRgNmKoS dha.create:dQmN dha.interact:lP dha.update:mMoR n:dUgMiMjMlPmHoXpN nh:dVjMmKoS nha.create:dQmN nha.delete:dSjL nha.run:dQ nha.select:lP nha.update:dQlMmMoS s:pN
form_on b:lP
form_public nb:oQ
form_question nb:mMoS
form_website nb:lP
format DA.read:pP NA.update:mQpN d:mRpQ dv:pN l:kNmP n:mQpN nha.update:mP nv:pN s:mQpN sp:pN
format_a b:pN
formation d:iQ n:iQ nh:iQ
formatted d:pM
formatted_result b:pL
formula DA.read:pN d:pN
forum DA.run:oP DA.update:iMoQ NA.run:oP NA.update:iLoS d:iMoS n:iLoT
forum_topic b:iMoR db:iMoR nb:iLoS
forward DA.send:iRlQoNpM NA.send:kRlQoNpM d:iRlQoNpM dh:pL dv:iRlQoN n:iRjLkTlQoNpM nv:kRlQoNpM
forward_a b:iQkP
forward_in b:pM
forwarding NA.read:pP d:gMiQ n:gMiQnQpP nh:nQ
forwarding_profile b:iQ db:iQ nb:iQ
foster d:eQ n:eQ
foster_parent b:eQ
found d:pL dh:pN
fractional d:cQ n:cQ
fractional_share b:cQ nb:cQ
frame DA.update:mP NA.update:mP d:mP n:mQ nh:mP nha.update:mP
fraud NA.none:aPbRePgLkL NA.read:gN d:pM n:aQbReRgJjQkJ nh:aQbReQgJjRkJpP nha.none:aPbRePgLkL
fraud_and b:pM
fraudulent d:pN n:pP
free d:pP
freight NA.read:bQ n:bR nh:bQ nha.read:bQ
frequency s:pM
friend DA.publish:lQ DA.send:pQ d:kMlTpQ n:lRoM s:lQpQ sp:lQpQ
friend_request b:lRoM db:lRoM nb:lRoM
friendly d:pN
from NA.create:pR NA.delete:jKmRoQpQ NA.read:pN NA.update:jP d:bQdMfMgJhSiNjRkKlJmTnLpM l:gR n:eQjMmRoPpS s:iQkNmQoMpK sp:iQkNpL
from_a b:gMjSpM
from_an b:iPoQpP
from_one b:pM
from_the b:eSiKkQlNoJ
from_url b:pR
from_watching b:oP
from_web b:pP
frontmatter DA.delete:mQ DA.update:mS NA.update:mQ d:jNmS dh:fMjQmS dha.update:mS n:mR nh:mR nha.update:mQ
frontmatter_by b:mQ
fryer d:fR dh:fR n:fR nh:fR
full DA.read:pN DA.run:pN s:pL
full_range b:pP
full_text b:pN
function DA.create:pN DA.delete:mQ DA.none:mQ DA.publish:kLlS DA.read:pN DA.send:kQlMpN DA.update:hNiMmSpM NA.create:iNmR NA.update:hNiMmS d:fQgMiLjMlRmRpL dh:hPiJmSpM dha.run:hRiM dha.update:iLmS l:hQiM n:iLmS nh:hRiKmQ nha.update:iMmS s:bQpN sp:pM
function_alia b:iQmM db:iQmM nb:iQmM
function_analyz b:pQ
function_check b:pM db:pM
function_code b:hLiT db:hLiT nb:hLiT
function_in b:iMmQ
function_name b:iKmS db:iNmQ nb:iLmS
function_of b:pN
function_to b:pL
function_update b:mQpP db:mQpP
functioning d:pM
fund DA.none:pP DA.read:cLgR DA.update:bQcQeM NA.pay:bRcMpP NA.trade:bNgQ NA.update:cPgN d:cSeMpP n:bUgN nv:bQpP
fund_account b:bScMgM db:bRcNgN nb:bTcMgL
fund_data b:cM
fund_investment b:bN
fund_unit b:bLcR db:bMcQ nb:bKcS
funding DA.none:pN DA.read:pQ NA.none:pP d:bQgMlQpP dh:eR n:eRpP nh:cQ
fundraiser DA.create:bS DA.update:bR NA.create:bS NA.update:bR d:bXfMjNmN dh:bUjN dha.update:bR n:bXfMjNmN nh:bXfMjNmN nha.create:bS nha.update:bR
further d:pN
future DA.update:bMcQpM NA.pay:bMcQ d:bMcRpM n:bLcT
future_roll nb:cP
g d:pN
g_, b:pN
game DA.create:bPmQ DA.delete:fP DA.publish:lMoQ DA.read:pN DA.update:fQiNmQ NA.create:bQmQ NA.delete:bP NA.publish:lMoQ NA.update:fQiNmQ d:bQfQiLlMmSpN n:bShPiLlMmR nh:fNhQjQmQ nha.create:mQ nha.delete:jR nha.update:mP
game_console b:fUmM db:fR nb:fUmM
game_item b:bSmLoN db:bSmLoN nb:bVjNmLoN
game_object b:fNmSoM nb:mP
game_server b:iNlMmNoU
game_state b:mQoM db:mQoM nb:mQoM
garage d:pP
garden d:fQ n:fQ
garden_irrigation b:fQ db:fQ nb:fQ
gate DA.update:iQ NA.create:fQ NA.update:fQiQmN d:fSiSmMoM dh:fRiRmNoN dha.create:fQ dha.update:iQ n:bMfWiRmMoM nh:bMfWiRmMoM nha.create:fQ nha.update:fQiQmN
gateway DA.update:bP NA.update:iR d:bMjT n:bLjT nh:iR nha.update:iR
gather d:gR
gdpr d:dQ n:dQ
gdscript d:hR dh:hR n:hR nh:hR
gear NA.create:fP n:fR nh:fR nha.create:fP
gender s:pN sp:pN
generate DA.create:iLjQmTpH NA.create:iMmTpJ d:mUpI dv:iLmUpH n:iMmTpJ nv:iMmTpJ
generate_a b:iNmRpK
generate_an b:pP
generate_code b:pP
generate_invoice b:pN
generate_the b:jMmPpK
generated DA.update:mS NA.update:mS d:mS l:hRiL n:gNjQmS
generated_code b:bMgMjQmT db:bMgMjQmT nb:bMgMjQmT
generation NA.none:pN NA.send:pN n:pN nh:pN nha.send:pN
generator d:fS dh:fTjN n:fWjN nh:fWjN
genuine DA.update:pP d:pP
geo nh:pN s:pQ
geocode NA.read:pM n:pM nv:pM
geofence DA.delete:jP NA.delete:jP d:jP dh:jP dha.delete:jP n:jP nh:jP nha.delete:jP
geographic d:kMlR
get DA.read:gSpK DA.run:pN DA.send:pM NA.create:pN NA.pay:bP NA.read:gRiMpI d:gSpI dv:gRpJ l:iQ n:gSiMpH nv:gRiMpI
get_a b:nQ
get_all b:pS
get_an b:pN
get_current b:pN
get_latest b:pQ
get_list b:pQ
get_multiple b:pN
get_one b:bScN
get_request b:pL db:pL
get_the b:pK
get_total b:pN
gift d:bR n:bR
gift_box b:bQ db:bQ nb:bQ
gist NA.create:oQ d:oQ dh:oQ n:mMoT nh:mMoT nha.create:oQ
git NA.create:mRoN NA.keep:pN NA.none:pP NA.read:pN d:mPoN n:iMmVoLpN nh:mQpN nha.keep:pN
git_commit b:mPoN nb:mQoM
github d:jQ nh:mMoQ
give DA.none:pM DA.read:pT DA.update:pL NA.none:pM d:pM dh:pM dha.read:pN n:pM
give_a b:pQ
give_an b:pN
give_the b:pN
given DA.create:aQcQfQgMhMkMoMpM DA.none:pM DA.pay:pQ DA.read:pP DA.run:pM DA.send:pP DA.update:iNmQpM d:eQiJjQlMmSnLoLpK l:iP
given_command b:pP
given_condition b:pQ
given_data b:pL
given_date b:pP
given_detail b:aQcQdQfRgMhMkMoM
given_email b:pN
given_key b:pM
given_path b:pP
given_text b:pN
global d:pN s:pP
global_table b:iQ db:iQ nb:iR
gltf d:kR n:kR nh:kR
go DA.none:pM DA.read:pN NA.none:pM d:pK n:pJ nh:pL
go_back b:pM db:pM nb:pM
goal DA.create:mR DA.none:pP DA.update:mMoT NA.create:mR NA.delete:jP NA.update:mMoT d:fMiLmSnQoQ dh:iMmRoQ dha.create:mQ dha.update:mLoS n:fMiLjPmRoS nh:fNiMmRoR nha.create:mR nha.delete:jP nha.update:mMoS s:pP
goe d:pM
gold DA.update:cQdN NA.update:cTdL d:cTdJ n:cXdI
gold_contract b:cTdJ db:cTdK nb:cXdI
good d:pP
good_till b:pP
government n:cP
government_bond nb:cP
gpg d:gR n:gR
gpg_key b:gR db:gQjM nb:gR
gpio d:fRgM n:fRgM
gpio_pin b:fQgM db:fPgN nb:fQgM
gps d:fQ dh:fP n:fSpN
gps_of b:fP
gps_phone nb:fQ
grade DA.create:eQ DA.read:pQ DA.update:eQ NA.create:eQ NA.delete:eQjN NA.none:eSpP d:eVjNmNoNpR n:eYjMmMoMpP nh:eRpN
grade_a b:eQ
grade_book b:eQ
grade_of b:pN
graduation DA.read:eQ DA.update:eR NA.read:eUpP d:eUpP n:eUpP
graduation_audit b:eUpP
grammar d:pN
grant DA.grant:bR DA.update:gNlR DV:bQcMdQgWjMkMlKmMoNpP DW:pQ LA:bQgNjRpS NA.create:gQ NA.delete:gPjM NA.grant:bRlQ NV:aMeRfSgUhNjMkLmNnNoKpN VV.grant:bTcMdPgUjNkNlKpP VV.read:pM VV.run:pP d:bQeQgLlQ dv:bQ n:bRgQiMjMlQ nh:gTjM nha.create:gQ nha.delete:gQjM nv:bRlQ
grant_application b:eRgLlQ db:gMlQ nb:eQ
graph DA.create:mQ DA.read:pN DA.run:pR DA.update:mQ NA.create:kQ NA.update:mQ d:iMmRoN dh:kQmN dha.create:kQmM n:iMkQpQ nh:iNmR nha.create:mP nha.update:mQ s:pN
graph_as b:kRmM
graph_based b:pQ
graph_graphml nb:kRmM
graphml d:kRmM n:kRmM nh:kRmM
graphql DA.update:iQ NA.update:iQ d:iQpP n:iQ
graphql_api b:iQ nb:iQ
greenhouse DA.create:fP NA.create:fP d:fS n:fS
greenhouse_vent b:fS db:fS nb:fS
greet NA.none:pL n:pL nh:pM nha.none:pM
greeting DA.create:pM d:bLlToNpL dh:pN n:bLlToN
greeting_card b:bLlToN db:bLlToN nb:bLlToN
greeting_for b:pN
greeting_message b:pN
gremlin NA.run:pP n:pP
gremlin_traversal b:hQ db:hQ nb:hQ
grid DA.update:iR NA.none:iRpP d:cQiRpP n:cQiRpP
grid_bot b:cR
grid_network b:jQpP
gripper n:fQ
gripper_force nb:fP
grocery NA.update:bR d:bS dh:bQ n:bUcM nh:bT
group DA.create:mRpP DA.delete:gMjRmQ DA.none:pM DA.send:lP DA.update:iQmMoSpP NA.create:gMiQmQoPpP NA.delete:gMjSmQ NA.grant:iRoM NA.none:iNoP NA.run:iQ NA.update:iRpP d:aMbMeMfNiQjQkMmSoSpN dh:bMeNiNmToQpP dha.create:mRoMpP dha.delete:eMgR dha.read:pN dha.update:gKmPoSpP l:gKmU n:aMdNeLgLiSjRmUoQpQ nh:aNeNgIiUjTmQoM nha.create:mQ nha.delete:gMjU nha.grant:iQoN nha.read:pN nha.run:iQ nha.update:bQgKiUoM s:gMmRpP sp:jQ
group_address nb:gMjQ
group_application nb:eMgR
group_chat nb:oR
group_from b:gQjM
group_id sp:gRjM
group_in b:gQiLmRoNpP
group_layer nb:gMiMmS
group_membership b:gQ nb:bMgR
group_of b:jP
group_people nb:gQ
group_post nb:oQ
group_state b:oQ nb:oQ
group_to b:iQ
growth DA.read:pN dh:pN dha.read:pN
gtt NA.delete:cQ d:bMcR n:bLcTpP
gtt_order b:bMcR db:cQ nb:bLcTpP
guard NA.none:iRpP n:iRpP nh:iRpP nha.none:iRpP
guardianship DA.create:dP NA.create:dP d:dT n:dT
guardianship_paper b:dT db:dR nb:dT
guest DA.delete:gQ NA.delete:gQ d:gR n:gR
guest_link b:gS
guidance DA.read:pN d:pN
guide DA.read:pM NA.read:pM d:pM n:pL nh:pN nv:pN
guided d:kQ n:bQ
guided_tour b:bQ nb:bQ
guideline DA.read:pM d:pM n:pN nh:pN
gym d:bQ n:bQ
gym_membership b:bQ db:bQ nb:bQ
h s:pN
habit DA.update:mQ NA.update:mQ d:mR dh:fNjPkMmS dha.update:mQ n:fNjPkMmT nh:fNjPkMmT nha.update:mQ
haircut DA.run:lS NA.run:lS d:lT dh:lS dha.run:lS n:lT nh:lT nha.run:lS
hand DA.none:nR NA.none:nS NA.send:nP d:nVpQ dh:nSpQ dha.none:nQ n:lNnU
hand_a b:nS
hand_the b:pP
handbrake DA.update:fR NA.update:fR d:fTjM dh:fTjM dha.update:fR n:fTjM nh:fTjM nha.update:fR
handle DA.none:lS NA.none:lU d:iQlQmNpP dh:lUoM dha.none:lS n:lVmNoM
handle_a b:lQ
handle_the b:lQ
handler NA.keep:eP NA.none:eMfPiQ NA.read:eQ n:iSpP nh:ePfQ nha.keep:eP nha.none:eMfQmQ nha.read:eQ
handling d:iQpQ
hardware d:hRiMpN n:lP
hardware_button nb:lP
harm DV:fRhPjPpM LA:pL NP:aLcLfRgLiMjUlMmInLoLp] NV:bNdQgRiMjQkMlQmLoMpQ VV.harm:pL VV.none:fRhPjQpP
harvester d:fViNjNmN dh:fViNjNmN n:fViNjNmN nh:fViNjNmN
has DA.read:pL d:iQpM
has_a b:pN
hash DA.create:iNmR DA.read:pN DA.update:iMmT NA.create:iNmR NA.none:pN NA.update:iMmT d:iMjPkLmTpN dh:jQmR dha.update:mQ n:iMjQmUoMpN nh:jQmR nha.update:mQ s:pP
hash_field b:iMmS db:iNmR nb:iMmS
hashtag NA.update:oQ n:oQ
hashtag_post nb:oQ
have d:pQ
have_a b:pP
head DA.create:pN NA.read:pN d:fRpN dh:fR n:fRpN nh:fR nv:pN s:pP
head_request b:pN
header d:pM n:pP s:jQpM sp:jQpN
header_site nb:oQ
heading NA.create:fP d:fR dh:fSiN dha.create:fP n:fTiN nh:fTiN nha.create:fP
headlight n:fP nh:fP
headset DA.create:fP NA.create:fP NA.update:fQ d:fS dh:fS dha.create:fP n:fU nh:fU nha.create:fP nha.update:fQ
health DA.create:aMiQ DA.read:gQkMpP NA.create:aMiQ NA.delete:jQ NA.none:gPkMpT P:aRiLoQ PA.write:aSiLoQ d:gQiPjMkMpP n:gQiPkMpS nh:pP nha.read:pP
health_check b:aMiR db:aMiR nb:aLiQjQ
health_record b:aQgQjNkM
hearing d:aQdQpP n:aUhM
hearing_aid b:aUhM
heartbeat NA.run:iQ d:iQ n:iQ nh:iQ nha.run:iQ s:pP
heartbeat_for b:iQ
heat n:fQ
heater d:fQ n:fQ nh:fQ
heating DA.run:fP d:fQiM n:fQ nh:fQ
hedge DA.create:cQ DA.read:gQ NA.trade:bNgQ d:bMcPgQ n:bMcPgQ nv:bNgQ
hedge_fund b:gQ
height s:pK sp:pN
held DA.read:pN d:pN
helm_command nb:hP
help NA.read:pP d:pN n:pP nv:pP
helper n:pN
helping d:pN
hidden d:jQ
hierarchy NA.read:pN d:pM l:jNmP n:pN nh:pN nha.read:pN
high DA.read:pP d:pN l:jN
highlight DA.delete:jP DA.update:mR NA.delete:jP NA.update:mR d:fMjPmS dh:fMjPmS dha.delete:jP dha.update:mR n:fMjPmS nh:fMjPmS nha.delete:jP nha.update:mR
highlighting d:pN
hijacking NA.keep:gQ NA.none:dLfMgYjM NA.read:gQ NA.trade:cMgR n:cKdLeNfMgcjJkL nh:cKdLeNfMgcjJkL nha.keep:gQ nha.none:dLfMgYjM nha.read:gQ nha.trade:cMgR
hiring d:eQ
histogram d:pK n:pK nh:pK
history DA.delete:pQ DA.read:pN DA.update:iMjSpM NA.delete:pQ NA.read:kQpN d:iNjRpK dha.delete:pQ n:kQpP nh:pQ nha.delete:pQ nv:kQpN s:pP sp:pP
history_of b:pN
history_to b:pK
hold DA.delete:bQjN DA.update:bQ NA.delete:bQjN NA.none:pP NA.update:bS d:bTpN dh:bVjN dha.delete:bQjN dha.update:bQ n:bUpP nh:bV nha.delete:bQjN nha.update:bS
hold_a b:pN
hold_by b:bQjN
holding DA.read:cQ NA.read:pR n:pQ nh:pQ nha.read:pR
holiday d:bQ n:bR
holiday_package b:bQ nb:bR
home DA.create:bQfPmN DA.delete:bQjM DA.operate:fRnM DA.run:fSiM DA.send:fQpP DA.update:fRmN NA.create:bQfPmN NA.delete:bQfSjK NA.none:fRpP NA.run:fQiN NA.update:fSmMoQ P:fS PA.write:fS d:f_hNiJjNmMnLpP dh:bTfL dha.create:bQ n:bQdMf_hMiLjKmKpP nh:bRdM nha.create:bQ nha.delete:bQ
home_battery nb:fQ
home_by b:bQ
home_hub nb:fQ
home_on b:pP
home_routine b:fQ db:fQ nb:fQ
home_scene b:fQmN db:fQmN nb:fSjLmN
homework NA.create:eRoM d:eSjM n:eUjMoM
homework_submission b:eSjM db:eSjM nb:eUjMoM
hood n:fQ nh:fQ
hook n:kQ
horizon d:pN s:pP
horizontal DA.update:iR NA.update:iR d:iRjP n:iRjP
horizontal_autoscaler b:iRjP db:iQjP nb:iRjP
hospital d:pM n:pM
host DA.create:mMnQoP DA.run:hQiM DA.update:nMpN NA.create:iN NA.delete:gTjL NA.publish:kP NA.select:iP NA.send:kR NA.update:gQhNnMoP d:hQmLnPoQpM dh:gSiL dha.update:gQiN n:gTjMkRmMnMoP nh:gVhNjLkSmM nha.create:gQiM nha.publish:kP nha.send:kR nha.update:gQiNkP s:iQpL sp:iQpL
host_into b:kQ
host_name b:pM db:pM
host_tag b:iNoQ db:iNoQ
hosted d:kR n:iQ
hosted_zone nb:iQ
hostel DA.create:bQ NA.create:bQ d:bR n:bR
hostel_bed b:bR db:bR nb:bR
hot DA.delete:fQ DA.update:fQ NA.delete:fQ NA.update:fQ d:fS n:fS
hot_tub b:fR db:fR nb:fR
hotel NA.pay:pP d:bQ n:bQ
hotel_room nb:bQ
hotkey n:kLlT nh:kLlT
hotspot DA.delete:fQ DA.update:fQmMoP NA.delete:fQ NA.update:mLoS d:fVmM dh:fTjN n:fTiNmKoS nh:fVjN nha.update:fQ
hotspot_state b:mNoQ db:mNoQ nb:mMoR
hour DA.update:oR NA.update:iNmMoT d:bQoRpM dh:oRpM dha.update:oR n:iNmMoTpM nh:iNmMoTpM nha.update:iNmMoT s:oQ
hour_of b:pM
house NA.delete:bQ d:pP n:bQ
house_cleaner b:bQ nb:bSfN
household d:pP s:pP sp:pP
housing d:eQ n:eQ
housing_application b:eQ db:eQ
hover DA.read:lSpP NA.read:lSpP d:lSpP dv:lSpP n:lSpP nv:lSpP
hover_a b:lR
hover_over b:pR
how DA.none:pP DA.read:aP DA.update:pP d:iPpP dh:pN dha.read:pN
how_many b:pP
how_patient b:pP
how_to b:pM
how_urgent b:pP
html DA.create:kQ DA.read:pQ NA.create:kQ NA.update:oQ d:kPoRpQ l:iQ n:oTpQ nh:oRpQ s:pN sp:pN
html_by b:kQmM
html_content b:pQ
http DA.create:pP DA.read:pM NA.none:pN NA.read:pN NA.update:pP d:jQkSlMpN n:kRpN nh:jNkQ nha.delete:jNkQ nha.read:pN nha.update:pP
http_, b:pN
http_delete b:jP
http_get b:pN
http_option nb:pN
http_post b:kP
http_request b:pP db:pP nb:pP
http_response b:pN
httpbin DA.send:pN d:pN
httpbin_api' b:pN
hub DA.create:mNoQ DA.update:kPmNoP NA.update:mNoP d:fPiNkQmMoQ n:fQkQmMoQ nh:iNkRmLoR nha.create:mNoQ nha.update:kPmMoQ
hugging d:pN
hugging_face b:pN
human DA.create:hQiM NA.read:pQ NA.update:nQ d:hQiMnR n:nRpP nh:nS nha.update:nQ
human_agent b:pP
i d:fQ
i_c b:fQ
iam DA.read:pP d:gSpQ n:pP
iceberg DA.update:cP NA.update:bNcQ d:bMcR n:aNbLcT
iceberg_order b:aNbLcT db:cP nb:aNbLcT
icon d:lQ dh:kMlQ n:kMlR
icon_desktop nb:kMlR
icon_on b:kMlR
ics d:kQ n:kQ nh:kQ
icu DA.update:aQ NA.update:aQ d:aUgN n:aUgN
icu_bed b:aUgN
id DA.create:aNbMdQfNiNlNmSoS DA.delete:aLbQcQdNeRhMiMjTmM DA.export:kSlM DA.grant:dQeP DA.interact:lSmN DA.keep:oQ DA.none:aMbQeMfSgPkQpN DA.pay:bLdPlQ DA.publish:kNoT DA.read:eRgMlSpM DA.run:aSbMfMiVkMmKnQoNpQ DA.send:bQfMkTlM DA.update:aPeMfSgMhQiMjMkKlLnRpN NA.read:pN NA.update:pM d:aMbMcMeMfQgJhLiMkNmKoSpM l:bRdMhMmNoP n:pJ nh:pN nha.update:pN s:aLbMcLdRfNgNhMiVjNkMlKmNoWpT sp:aNbMdNgMjRlNmToSpL
id_, b:pN
id_and b:oQ
id_to b:pN
ide d:iP
identified d:iQ
identified_by b:iQ
identifier DA.create:pP DA.read:pN DA.update:pN l:mQ s:iQmMoP
identifier_and b:pN
identifier_of b:pP
identifier_uuid b:pP
identify DA.read:pP dv:pQ
identify_and b:pR
identifying d:pN
identity DA.create:lQ DA.delete:gQjN DA.update:aQgQiM NA.create:gR NA.delete:gRjM NA.harm:lP NA.none:lR NA.update:gTiM OP:eMgVmMoM OPA.write:eMgVmNoM P:eMgVkQoM PA.write:eMgVkPoM d:aQfMgQiMjMlSmMpP dh:aQiMlR dha.create:lP dha.update:aQiN n:fMgRiLjMkMlZoN nh:lR nha.update:gQ
identity_forgery nb:lQ
identity_provider db:gQ nb:gQ
identity_source b:gRjN db:gQjN nb:gSiMjN
ids DA.read:pP d:pP l:hRiL s:iQpP sp:oQ
if DA.none:lR DA.read:pN DA.run:pJ d:jQlRpI l:hSjQoM
if_a b:pK
if_it b:iQ
if_the b:mRpR
if_there b:pM
ignore NA.none:iNoQ n:iNoQ
ignore_sitemap sp:pM
ignored DA.update:iNoQ d:iNoQ
image DA.create:iQkNpP DA.delete:aRjMpM DA.none:aNmQpN DA.read:gQpS DA.run:hPiM DA.update:aTmLoNpM NA.create:aRkMpQ NA.delete:aQjNpM NA.none:aNmQ NA.read:pR NA.run:hRiN NA.update:iRmNoMpM d:aUgQjMlNmPoMpN dh:aMgRiQpQ dha.create:iQ dha.read:gQpR l:iQ n:aSfNhPjMmQoM nh:fNhQiQkNmP nha.create:iQmP nha.read:iQpP nha.run:hRiM s:iP sp:iQmMpQ
image_action nb:mQpN
image_by b:hPiN
image_file b:hLmS db:mP nb:mQ
image_format sp:pM
image_from b:pP
image_host nb:kQ
image_in b:mP
image_of b:gQpN
image_registry nb:kQ
image_repository b:aNiTmNoM db:iQ nb:aNiTmNoM
image_representing b:pN
image_set b:aUjL db:aSjM nb:aR
image_tag b:iRmM db:iQmN nb:iTmL
image_to b:kQpN
image_version b:jQ db:jQ
imaging DA.create:aSiN DA.delete:aQ DA.update:aR NA.create:aR NA.delete:aQ NA.update:aR d:aXbMfMiL n:aUbMcNfN
imaging_order b:aUbMcM db:aRbNcM nb:aUbMcM
imaging_study b:aQ db:aQ nb:aS
immigration DA.read:dMgP NA.none:dLgP d:dLgQ n:dM
immigration_case b:dLgP
impact DA.read:pP dh:pP
impact_of b:pP
impersonation DA.delete:gQ DA.update:gQ NA.delete:gQ NA.none:lRpP NA.update:gQ d:gV n:aMdMgRlWpP nh:lRpP nha.none:lRpP
impersonation_right b:gV db:gV nb:gV
impl n:pN
implement d:pP
import DA.create:pP DA.keep:mQ DA.read:pP NA.keep:mQ d:aQmQpQ dv:mQpP n:aQmQ nv:mQ
import_a b:pP
import_declaration b:dQ
important d:pN l:gQ
improve DA.read:pP d:pP
improvement DA.read:pN d:pN
in NA.delete:aQjM NA.read:pP NA.run:pP NA.update:pN d:aQbNcLeMfIgQhSiKjMkHlVmRnQ l:hRkM n:aQjNpN s:pN
in_a b:aSbMfMgJhRiLjNmQoSpM
in_academic b:eQpP
in_advance b:bS
in_an b:cQmQ
in_app b:bTjMmN
in_bulk b:iNmR
in_case b:pP
in_clear b:gQjN
in_my b:mR
in_natural b:nQ
in_one b:oQpP
in_other b:iNnR
in_the b:bQcNdNeMfLhQiMjQkMlTpP
in_time b:iRmM
in_to b:gP
in_trash sp:pN
in_word b:pP
in_your b:mQpR
incident DA.create:iMnPoR DA.update:iNmNoTpP NA.create:iMmNoS NA.update:iMmMnQoT d:gMiKmLnQoXpP dh:iLoSpP n:gMiJmKnSo[pP nh:iKoUpP nha.update:oQ
incident_note b:mLoR db:mLoR nb:mLoS
incident_report b:oR db:oQ nb:oQ
incident_rule nb:iP
incident_to b:gNnR
incident_update b:oQ db:oQ nb:iMoR
include DA.create:hQpN DA.none:pN d:hQpK l:iQ s:gQiPpN sp:pP
include_resource sp:pQ
include_sensitive sp:gQpT
including DA.none:pM DA.read:pT DA.update:pL d:iMjPmP
including_stock b:pQ
inclusion d:pN
income DA.read:pN s:pP sp:pP
incorporation d:dQ n:dQ nh:dQ
incubator NA.update:fTmN d:fSjM dh:fRjM n:fWjMmN nh:fWjMmN nha.update:fTmN
index DA.create:iRpN DA.read:pN DA.run:hMiR DA.update:iTjQmL NA.create:iRmNpP NA.delete:jP NA.read:pP NA.update:iMjS d:bMfNhMiXjQlLoMpN dh:hNiT dha.create:pP dha.read:pN dha.run:iR n:bMcQiRjR nh:jRmMpN nha.create:pP nha.keep:iP nha.update:iMjS s:lMpQ sp:lMpQ
index_alia b:iRmM db:iP nb:iRmM
index_fund b:bMcR db:cP nb:bMcQ
index_mapping b:iQ nb:iQ
index_of b:hNmQ
index_template b:iQ db:iQ nb:iQ
indexer DA.create:iR DA.update:iR NA.create:iR NA.update:iR d:fNiTjQ dh:iRjQ dha.create:iR n:fNiTjQ nh:fNiTjQ nha.create:iR nha.update:iR
indexer_by b:iQ
indicating d:pQ
indicator NA.none:pN d:pN n:pN nh:pN nha.none:pN s:pN
individual DA.read:pP
infer NA.none:pK d:pN n:pK nh:pK nha.none:pK
inference d:iQ n:iR
inference_job nb:iQ
influence DA.none:pP NA.none:pP d:pP n:pP nh:pP nha.none:pP
influxdb DA.keep:mQ d:pQ
info NA.read:pN n:pN nh:pN nha.read:pN
inform d:pN
information DA.none:pJ DA.read:pL DA.update:aMkQpQ NA.none:aMgNkUpQ NA.pay:kQ NA.read:aNkQ d:aMeNkQlQmNpI dh:gQ dha.none:pM dha.read:pP l:mSoN n:aLgMkZpP
information_, b:pM
information_about b:pL
information_against b:lP
information_for b:pN
information_of b:pQ
information_on b:pP
information_remain b:kQpN
information_selling nb:aMbMgLkY
information_thoroughly b:pK db:pL
information_to b:pP
information_without b:pQ
infrastructure DA.create:pM NA.create:pM d:pM n:pM
infusion_pump db:aQ nb:aQfM
ingest DA.keep:mQpP DA.read:pQ NA.keep:kQpP d:mRpR dv:mRpR n:kQpP nv:kQpP
ingest_a b:pP
ingress DA.update:iQ NA.update:iQ d:iQ n:iQ nh:iQ nha.update:iQ
init NA.create:pM n:pM nv:pM
initial d:pM
initializ DA.none:pN dh:pL dha.none:pN
initializ_a b:pN
initiate DA.create:pR NA.create:pP d:pR dv:pR n:pP nv:pP
initiate_a b:pQ
initiative DA.update:oP NA.update:oQ d:bRoP dh:oP n:oQ nh:oQ nha.update:oQ
injection NA.none:hQ d:fQ n:fPhQ nh:hQ nha.none:hQ
injection_mold b:fS db:fR nb:fS
injunction n:dR
injunction_request nb:dR
inline n:gQ
inline_policy nb:gRiM
inmail d:lTmNoM dh:lTmNoM n:lTmNoM nh:lTmNoM
input DA.interact:lQ DA.read:pR DA.run:pM d:gQhQpP dh:gQhRlMpP s:hRiMmQpV sp:mPpP
input_to b:pN
insert DA.create:hRmSpP DA.run:pP NA.create:iNmUpP d:hRmSpP dv:hRmSpP n:iNmUpP nv:iNmUpP
insert_, b:pP
insert_a b:mP
insider DA.read:pN NA.none:pP d:pN n:pP
insight DA.read:pM NA.keep:pN NA.none:pM d:mQpN n:pM
insight_for b:pM
insight_tool nb:pL
inspect DA.read:pQ DA.update:jP d:iKjTpQ dv:pQ
inspect_and b:pQ
install DA.run:hUmNpP NA.run:fNhVmMpP d:hUmNpP dv:hUmNpP n:fNhVmMpP nv:fNhVmMpP
install_a b:iQ
install_an b:hP
install_the b:hQ
installed d:hQ
instance DA.create:iRkNpM DA.delete:aQjM DA.select:pP DA.update:iR NA.create:iP NA.delete:aQjM NA.read:pP NA.update:iQ d:fNiVjMkMnM dh:aQiPpM dha.create:iQpM dha.delete:aR dha.update:mQ n:aPfMiTjMpP nh:aQfMiQjMmSpP nha.create:iP nha.delete:aQjM nha.read:pP nha.update:iMmS s:iQpP
instance_and b:mPpQ
instance_in b:aRjL
instance_with b:pP
instead l:hQ
institution DA.read:pP d:pN
instruction DA.create:pM DA.read:pN d:pM n:pN nh:pN s:iMnQpP sp:iNoPpP
instruction_for b:pN
instrument DA.create:mQ DA.update:fQ NA.create:mQ NA.update:fQ d:aLfRmPpP dh:aLfS dha.create:fP dha.update:fQ n:aLfSmP nh:aLfUmN
instrument_on b:fKmR
instrument_track nb:fKmR
insulin d:pQ
insurance DA.create:eQgN DA.none:eQ DA.read:pM DA.update:eR NA.create:eQgN NA.none:bQeMpN NA.read:pP NA.update:eQ d:bSdMeS n:bQgN
insurance_claim b:bQdMpN db:eQpN nb:eQpP
insurance_policy b:eQgM
insurer DA.read:pP d:pP
intake DA.update:dP NA.update:dP d:dS dh:dR n:dS
intake_of b:dS
integer DA.run:pN d:pN
integer_and b:pN
integration DA.create:pM d:pN dh:iP nh:iP
integration_is b:pM
integrity DA.none:jPpP DA.read:bQeLgRiLjSoNpT DA.run:oQ DA.update:iRjP NA.none:iRjP d:aMeIjXkMoQpT dh:eM dha.read:bPeMpN dha.update:iQ n:iQjP
integrity_and b:bQeMpP
integrity_of b:eMoQpN
intellectual DA.update:dQ NA.none:dR d:dQ n:dR
intellectual_property b:dQ db:dP
intelligence d:pK
intelligent DA.run:pN d:pN
interact DV:gMiPjMl[mJpR LA:pP NV:iNlYmLpQ VV.create:lR VV.interact:lVpP VV.select:lS d:pP
interact_with b:pP
interaction DA.read:pP d:pP l:nQ
interaction_override nb:aQ
interaction_to b:pP
interest n:pP
internal d:bQ
interpret d:pP
interpreter d:pQ
interruption NA.none:jQ d:pN n:jQ nh:jQ nha.none:jQ
interval s:pM sp:pL
intervention DA.create:aP DA.read:aRjM DA.update:aP NA.none:aUjM d:aUjM n:aUjM
intervention_data b:aSjM db:aQ
interview DA.none:lQ NA.none:lQ d:eMlR n:eMlR
interview_slot b:eMlR nb:eMlR
into DA.create:hQpP DA.delete:jQ DA.interact:pP DA.keep:mRpP DA.none:pN DA.operate:pN DA.read:pR DA.update:mQ NA.delete:jQ NA.update:mRoM d:iMmWoMpS n:eMkPmSoMpQ
into_a b:mQpQ
into_an b:mP
into_memory b:eN
into_one b:pN
into_the b:mQ
intraday DA.read:pP d:pP
introduce DA.read:pP d:pP dv:pP
intruder d:fSjNmM n:fSjNmM
intruder_alarm b:fSjNmM db:fSjNmM nb:fSjNmM
inventory DA.none:jQkQpP DA.update:bMmUpM NA.none:bMjPmSpM NA.read:mQ NA.update:mQ d:bJjSmVoMpM n:bJjQmWpM nh:mQ nha.read:mQ
inventory_count b:bMmR nb:bMmQ
inventory_data b:bNjQ
inventory_manager nb:mQ
inverter d:fS dh:fS n:fS nh:fS
invest DA.trade:cP NA.trade:cP d:cQ dv:cP n:cP nv:cP
investigation d:gNnQpP
investment DA.none:pP DA.pay:bMcQ DA.read:pM NA.none:cQpP NA.pay:bN NA.read:pM d:bLcSpM n:bMcRpN nh:cQpN nha.read:pN
investment_data b:bN db:gQ
investment_portfolio b:pP
investment_scheme b:pN
investor d:pM
invitation DA.create:gP DA.delete:gRjM DA.read:lPpQ DA.send:gP NA.create:gP NA.delete:gRjM NA.grant:gQ NA.read:lPpQ NA.send:gSlL d:gTkNpQ dh:gSpQ dha.create:gP dha.delete:gRjM dha.read:lPpQ dha.send:gP n:gYjNkNpQ nh:gYjNpQ nha.create:gP nha.delete:gRjM nha.grant:gQ nha.read:pQ nha.send:gSlL
invitation_to b:gP
invite DA.send:gR NA.send:gSkN NA.update:oQ d:eRgR dv:gR n:gSkNoQ nh:oP nha.update:oQ nv:gUlM
invite_a b:gSlM
invite_an b:gQ
invite_people b:lP
invite_the b:eRlM
invocation d:pM
invoice DA.create:pN DA.pay:bP DA.read:pN DA.update:bP NA.create:pN NA.pay:bQpP NA.read:pN d:bTmMpN dh:bP dha.read:pN n:bTmMpN nh:bQ nha.read:pN nv:bQpP s:pP
invoice_reminder b:lQmN db:lQmN nb:lQmN
invoke DA.run:iNnR NA.run:bPcQiLkQnQ d:iNnR dv:nRpP n:bPcQiLkQnQ nv:bPcQiLkQnQ
ios d:pR
ip DA.none:pM DA.update:iQ NA.delete:jQ NA.none:pP NA.update:iQ d:pM n:gNiRjPpP nh:iRpR nha.none:pR s:pM sp:pM
ip_group nb:jP
ip_location nb:pM
ipo DA.update:cR NA.pay:cQ NA.update:cQ d:cUpN n:cU
ipo_allotment b:cUjN db:cUjN nb:cUjN
irregularity DA.read:pM d:pM dh:pM dha.read:pM
irrigation DA.delete:fQjN DA.update:fQ NA.delete:fQjN NA.update:fQ d:fVjNmN dh:fUjNmN dha.delete:fQjN dha.update:fP n:fVjNmN nh:fVjNmN nha.delete:fQjN nha.update:fQ
is NA.read:pM d:eMhPiMjRpL l:bQhRiQ n:pM nv:pM s:pM
is_a b:pK
is_accurate b:lPpK
is_already b:pM
is_available b:pN
is_designed b:kQpR
is_paid b:hQ
is_running b:pQ
is_well b:pN
iso d:pP
isolation d:aSbMcMgLiQ n:aSbMcMgLiQ
isolation_order b:aWbLcL db:aTbNcL nb:aWbLcL
issue DA.create:mMoS DA.delete:bNgNjPoT DA.none:bToMpP DA.read:pM DA.update:cPmMoSpP DH:aLbMdLeNfKgLiPjNkMnQoPpP DHA.create:lNoSpP DHA.delete:bLdMeQfMgPjTpN DHA.grant:bR DHA.keep:lRmPoM DHA.none:bToM DHA.pay:bQpP DHA.publish:lRoM DHA.read:pM DHA.run:bMhQiPjQmM DHA.select:pP DHA.send:kPpM DHA.update:aNbKgMhMiQjMlQmPoRpQ DHM:bMcLiLjQlPmQnMoU DK:aKcMeMfJgKiJjMkLmMnNoV NA.create:mNoP NA.delete:bNoS NA.none:bVoM NA.run:jRoN NA.update:bNcQmMoRpP NH:aMbMfJgMhNiKjSkKmLnLoWpS NHA.create:bNePiLlQmQoQpP NHA.delete:iRjRkLoP NHA.keep:jSoL NHA.none:lNmRpN NHA.pay:bRpP NHA.publish:lQ NHA.read:iRkMmMoR NHA.run:jQmMpP NHA.select:oRpP NHA.send:lR NHA.update:bQfNhMiKlNoS NHM:aLcJdMeMfLgMhMiNjTkMlQmMnUoV NK:aIcLdLeNfHgMhKiLjRkJlQmNnSoX NKA.create:ePfNgMiLmRnPoR NKA.delete:aMcNfMiUjRlN NKA.keep:jS NKA.none:bTiLmToM NKA.pay:bR NKA.publish:kMlS NKA.read:iSkMmJ NKA.run:iPjQmL NKA.select:oR NKA.update:fLhLiJlLnSoU SK:aNbKdQfMgMhQmS d:bRcReMfMgMiMmJoY dh:bRcR dha.none:bUoM dha.read:pN dha.update:pP l:gQ n:aNbScRdMeMlNmKoUpP nh:cSjR nha.run:jQ nha.update:cQpP s:oS sp:oQ
issue_a b:bVoM
issue_dependency b:oQ nb:oQ
issue_field nb:iMoR
issue_id sp:jP
issue_link nb:oQ
issue_order b:bMcMjS db:bNcMjS nb:bMcMjS
issue_priority nb:oQ
issue_relation b:mMoQ db:mMoQ nb:mMoQ
issue_to b:oP
issuer DA.update:iP NA.update:iP d:gMiQ dh:gMiQ dha.update:iP n:gMiQ nh:gMiQ nha.update:iP
it NA.read:pN d:eMfMiMjSkPmQoMpS l:gNhQiU
it_, b:pQ
it_cannot b:pP
it_contain b:pN
it_for b:pR
it_is b:aQbPpP
it_to b:pS
item DA.delete:jS DA.keep:oP DA.none:jR DA.read:bPpS DA.update:cKiLlQmSoSpP NA.delete:cMgQ NA.none:jQ NA.publish:oQ NA.read:pP NA.update:cMiNlRmMoS d:aLbRcIdMfNiMjUkMlQoTpT dh:cMgQiMkMlRmPpQ dha.create:mQ dha.delete:bMjS dha.read:pP dha.update:bRiNlQ n:aMcKdNgRiKjQkMlRmPoTpQ nh:aMcKdNgRjRkNlQoSpR nha.create:mQ nha.delete:bPcMgQ nha.none:jR nha.read:pQ nha.update:cMlRmMoQ s:bRjQkNoQpQ sp:bPjQpQ
item_and b:pQ
item_based b:pN
item_by b:bLjQmQ
item_from b:bPpQ
item_id sp:oQpN
item_ids sp:pP
item_in b:cMpN
item_into b:mP
item_of b:pR
item_on b:mNoP
item_screen nb:lQmN
item_to b:mP
its d:cQiQlMpT
its_content b:pN
its_dns b:pR
its_id b:jR
its_key b:pP
its_name b:pP
its_output b:pQ
its_public b:pN
its_row b:pN
its_unique b:pP
its_value b:pQ
itself DA.run:pP d:iNnRpP
iv NA.create:aS d:aS n:aVfNmN
iv_fluid b:aS db:aS nb:aVfNmN
j d:pP
javascript d:pP dh:pP
javascript_in b:pP
jira DA.read:pN d:jPoQ
job DA.create:eQhRiKnR DA.delete:eQfQjM DA.none:lP DA.read:pQ DA.run:hMpP DA.update:eRiMnQ NA.create:hR NA.delete:ePfPjM NA.none:pN NA.read:iMmQpP d:eTfSiKjKkRnQpS dh:fShMkQmNpP dha.delete:fQ dha.run:kQpP n:eUfRiKjLpP nh:fSiLjMoLpP nha.create:hR nha.delete:fQ nha.read:mPpP nha.update:fPiPnQoL s:pN
job_ad b:iMoR db:iMoR nb:iMoR
job_application b:eSjN nb:eR
job_definition nb:iQ
job_from b:fQjN
job_interview b:eMlR
job_offer b:eS db:eS nb:eQ
job_posting b:iMoS db:iMoQ nb:iMoS
job_run b:iP
job_template b:iQ nb:iQ
join DA.select:lS NA.select:lUmN d:lS dv:lS n:lUmN nv:lUmN
join_a b:lP
join_the b:lQ
journal DA.create:bQmM DA.delete:bQjM DA.update:bQjS NA.create:bQmM NA.delete:bQjM NA.update:bRmRoJ d:bYjQlNmJoLpN dh:bQ n:bZlNmMoJ nh:bQ
journal_entry b:bXjMmLoN db:bVjMmM nb:bXjMmLoN
journal_in b:bQ
journal_page nb:mToK
journey d:fMiNmTpP s:pP
json DA.create:pP DA.none:pM DA.read:pN DA.update:mQ d:iMjRpN n:jS s:pQ sp:pN
json_array b:jQpP
json_file b:pP
json_payload sp:pQ
json_value nb:mR
jump NA.select:iP d:iP n:iPpP
jump_host b:iP
kanban DA.update:oP NA.update:oP d:bLoR n:bLoR
kanban_card b:bLoR db:bMoQ nb:bLoR
kb NA.read:pN n:mQpN
keep DA.keep:mQpP DA.read:pR DV:aRcMeSfMgUiJjIlKmZnMoMpP DW:hQmToMpZ LA:bMiMmSpP NV:cLfMiJmWnMoMpR VV.create:kP VV.keep:aQbRdMeNfPiKjLkKmXpN VV.none:eRjNlMmSoMpQ VV.read:pN VV.select:gQmN VV.send:pP d:mRpT dh:jQpR
keep_it b:pR
keeper NA.keep:pP n:pP nh:pP nha.keep:pP
keeping_data db:fQ
key DA.create:mR DA.delete:gMjS DA.interact:lQ DA.none:pM DA.read:pU DA.run:mQ DA.send:gQlM DA.update:bNhQiPmQpQ NA.create:iNmR NA.delete:jS NA.interact:lQ NA.none:gPkP NA.read:oQ NA.run:iQ NA.send:lM NA.update:bMgJiTlQmToM d:bLeMfNhQiPjQlNmSoQpU dh:jQmSpV dha.create:mR dha.delete:gNjQ dha.interact:lQ dha.read:pV dha.run:iQ dha.update:iNmR n:aMbMdMeMfNgMiQjRmToQ nh:dMeMjPmQpP nha.create:gPmR nha.delete:jQ nha.interact:lQ nha.read:oQpP nha.run:iQ nha.send:lM nha.update:gMiRlQmQoN s:jQmPoN sp:jRpN
key_, b:pQ
key_and b:pM
key_by b:gKiQ
key_clear nb:gQ
key_combination b:lQ db:lQ nb:lQ
key_data b:kQ db:kQ
key_exist b:pP
key_expiry b:gLmR db:gLmR nb:gLmR
key_for b:pP
key_in b:gQjN
key_of b:gNjQpP
key_pair b:gRjN db:gQjN nb:gSjN
key_result b:gKmMoW db:gMoS nb:gMoR
key_usage b:bMgMiRjQ
key_value b:gN
key_with b:pR
keyboard DA.update:fQ NA.update:fQ d:fQgQ n:fUiMjMlPmM
keyboard_backlight b:fSjN db:fSjN nb:fUiNjM
keyboard_shortcut nb:lQ
keyframe DA.delete:jP DA.update:mS NA.delete:jP NA.update:mT d:fNjPmS dh:jPmQ dha.delete:jP dha.update:mQ n:fNjPmT nh:fNjPmT nha.delete:jP nha.update:mT
keyspace d:iR dh:iP n:iR nh:iR
keystore DA.update:gQ NA.update:gQ d:gR n:gR
keystore_entry b:gR db:gR nb:gR
keyword s:pP sp:pP
kg n:pN
khách DA.none:pL d:pL
kindergarten DA.update:eR NA.update:eR d:eT n:eT
kindergarten_place b:eT db:eT nb:eT
kit d:bQ dh:bQ n:bQ nh:bQ
kms d:gQjN n:gQjN
kms_key b:gQjN db:gQjN nb:gQjN
knowledge DA.create:oQ DA.delete:jQ DA.read:pP NA.create:iNmMoR NA.delete:jQ NA.update:iLmRoP d:iMjQmQoQpP n:iKoT
knowledge_article nb:oP
knowledge_base b:iNoRpQ db:oQ nb:iMoS
knowledge_graph b:mQpN
knowledge_source b:mQ nb:iLmS
known DA.grant:lQ DA.update:gQiN NA.update:gQiN d:gQiNlRnM n:gXiLjL
known_host b:gSiL db:gSiL nb:gXiLjL
kubectl DA.run:hR NA.run:hR d:hR dh:fMhS dha.run:fMhS n:hQ nh:hP nha.run:hQ
kubernete DA.create:iQpP DA.read:pN d:iS n:pP
kubernete_deployment b:pP db:pP
kubernete_service b:iQ nb:iQ
kv n:mP
la DA.none:eQnQpP d:bNcNeTnUpP
lab DA.create:aMfQ DA.delete:aNfQlP DA.update:fR NA.create:aMfQ NA.delete:aNfQlP NA.update:fR d:aIfWlRmM n:aKfUlQmN
lab_instrument b:aKfWmM db:aLfVmM nb:aKfWmM
lab_slot b:aLlR db:aLlR nb:aLlR
label DA.create:iQjPoM DA.delete:jNoR DA.keep:lMmQ DA.read:pN DA.run:jP DA.update:dQ NA.create:iQ NA.delete:jNoR NA.keep:jQlN NA.update:jQmToL d:iRjQlMmQoMpN dh:iTjMlMmS dha.create:iQ dha.delete:jNoR dha.keep:lMmQ dv:oR n:iSjQlLmS nh:lMmSoM nha.create:iP nha.delete:jMoQ nha.keep:jP nha.update:jQmRoK nv:mMoS s:jNoP sp:jMpN
label_, b:pN
label_by b:mQ
label_from b:jMoQ
label_mine nb:mToM
label_node nb:iSmM
label_of b:mR
label_to b:iP
lake DA.update:iRmN NA.update:iRmN d:iRmM n:iRmM nh:iRmM nha.update:iRmN
lamp d:fQ n:fQ
lamp_in b:fQ
lamp_room nb:fQ
land DA.update:dR NA.update:dR d:dS n:dUjN
land_title b:dS db:dR nb:dYfNjM
landing DA.run:hM NA.run:hM d:fQhMiQ dh:fRhN dha.run:fQhN n:fRhMiQ nh:fShN nha.run:fQhN
landing_page nb:oP
landing_zone b:fMiQ nb:fMiQ
lane n:fQ
language DA.operate:pN DA.read:pL DA.run:pN DA.update:mP NA.create:iMmQnQ NA.update:iMnQ d:iMpJ dh:mQ dha.create:mQ n:iKmRnU nh:iLmRnS nha.create:iMmQnQ nha.update:iNnQ s:hPmNoQpP sp:hPmNoQpP
language_by b:mQ
language_detection b:pN
language_model b:pM
language_query b:pP
large DA.read:pN
laser DA.update:fQ NA.update:fQ d:fR n:fR
laser_cutter b:fR db:fR nb:fR
last DA.read:pN d:pP s:pP
late n:bP
late_fee nb:bP
later DA.create:mP DA.delete:jP DA.none:mQpP NA.delete:jP NA.update:gMmT d:iMlNmWpU n:gLjPmU
later_call b:lMmUpQ nb:gLjPmU
latest DA.read:pQ DA.update:pN d:jQpP
latest_version b:pN db:pN
lathe DA.update:fR NA.update:fR d:fS dh:fS dha.update:fR n:fWjM nh:fWjM nha.update:fR
latitude s:pN sp:pN
launch DA.run:hR NA.run:hViNpP d:hR dv:hR n:fMhWiMpP nv:hViNpP
launch_a b:fQ
laundering NA.none:pN d:pN n:pN
law DA.update:dP NA.update:dP d:dR n:dSpN
law_firm b:dS nb:dS
lawn d:fT n:fT
lawn_mower b:fT db:fQ nb:fT
lawsuit DA.update:dQ NA.update:dP d:dSeN dh:dQ n:dSeN nh:dQ
lawsuit_claim b:dQ nb:dQ
lawyer d:dQ n:lQ nh:lQ
layer DA.run:iP DA.update:iS NA.delete:jP NA.run:iP NA.update:iRoN d:gMiT dh:iTmN dha.run:iP dha.update:iQmN n:gLiTmQoN nh:gLiTmQoN nha.delete:jP nha.run:iP nha.update:iRoN s:pN sp:pN
layer_by b:iTmK
layoff d:eWjLmL n:eXjLmK
layoff_list b:eWjLmL db:eWjLmL nb:eXjLmK
layout DA.create:mQ NA.create:mQ d:mP n:mR nh:mR nha.create:mQ
lead DA.create:oP DA.update:kP NA.create:oP NA.publish:kQ NA.update:kP d:mMoT dh:oR dha.update:kP n:iMkRoQ nh:oR
leaderboard DA.create:oQ NA.create:oQ d:mMoR n:mMoR
leaderboard_entry b:mMoR db:oQ nb:mMoR
leading d:pQ
leak NA.export:kUpQ n:kUpQ nv:kUpQ
learned DA.create:mR NA.create:mR d:mSoN dh:mQ dha.create:mQ n:mSoN nh:mSoN nha.create:mR
lease NA.none:pP d:mQpQ n:pP s:pQ
leave DA.select:pP d:pP dv:pP
leave_a b:pP
lecture DA.update:oR NA.update:fMiNmMoV d:oR dh:oR dha.update:oR n:bNfMiNjQmMoV nh:bNfMiNjQmMoV nha.update:fMiNmMoV
led NA.update:fP d:fR n:fS
led_strip b:fR db:fQ nb:fS
ledger d:bSmMpM
legal DA.create:dQoN DA.delete:dPjN DA.none:dQpP DA.read:mQ DA.run:dQ DA.update:dSmNoM NA.none:mPpP NA.update:dSoM d:dZjLoLpS n:dSmPoMpP
legal_advice b:dMmRpR nb:pM
legal_case b:dSoM
legal_document b:dQmN db:pN
legal_strategy b:pQ
legitimacy_of b:pP
lend DA.pay:cQ NA.pay:cQ d:cQ dv:cQ n:cQ nv:cQ
lending d:cQpN n:cR
lending_market b:cQ nb:cR
length d:pN s:pM sp:pN
lesson DA.create:mQ DA.delete:jQ DA.update:oR NA.create:mQ NA.delete:jQ NA.update:oR d:fMiMjPmQoU dh:mMoV dha.update:oR n:bNfMiNjToT nh:jPmMoU nha.delete:jP nha.update:oR
lesson_learned b:mSoN db:mQ nb:mSoN
let DA.none:pP DA.operate:pP d:pR dh:pQ dha.none:pP dha.operate:pP
let_a b:pP
let_an b:pP
let_the b:pP
letter DA.create:dRlN DA.delete:dQjN DA.update:dR NA.create:dRlN NA.delete:dTjL NA.none:lRpN NA.read:lP NA.update:dT d:dUfMjNmMpN dh:dQjN dha.create:dQ dha.delete:dQjN n:dZeLfMjLkMlTmMoNpN nh:dReNjMkMlUmN nha.create:dQ nha.none:lQ nha.read:lP nha.update:dP s:hQ sp:hQ
letter_court nb:dSeM
level DA.delete:cNjQ DA.none:kQ DA.update:aQeQgMmSoN NA.delete:cNjQ NA.select:fNmR NA.update:cNfNiQmR d:aQbLcLeQkQmToMpM dh:aRcLjRmSpM dha.delete:cNjS dha.update:aRmQpM n:bNcLfNgQjQmU nh:cLiPjQmS nha.delete:cNjQ nha.select:fNmR nha.update:cNiRmP s:pN
level_of b:fM
level_security b:gRiN
level_track nb:fLmQ
leverage d:cRpP n:cP s:pP sp:pP
library DA.create:pK DA.update:iMmUoM NA.create:mP NA.none:iMmToM NA.update:pN d:dQiMmUoMpH dh:dPhMmQ dha.create:mP n:hNiMkLmXoMpI nh:dPhMkLmT nha.create:mP
library_catalog b:jQmQ
library_id nb:pN
licens d:bQ dh:bQ
license DA.create:iQ DA.update:bR NA.create:iQ NA.delete:bP NA.none:dQ NA.update:bReQ d:bQdMiSkNpP dh:dQkN n:bSeRfNkNmMpP nh:bTkN nha.delete:bQ nha.update:bR
license_eligibility nb:dLeR
license_seat b:gQ db:gQ
lifecycle d:iQ dh:iQ n:iQ nh:iQ
light DA.run:fPiN NA.create:fP NA.update:mP d:fRiM dh:fPiM dha.delete:fNjQ dha.run:fPiN nh:fQ
light_color b:fQ db:fP nb:fQ
light_in b:fN
like DA.publish:iNoQ DA.read:pN DA.run:aQ DA.update:bP NA.publish:iNlNoT d:aRmMoQ dh:bPoQ dha.update:bP dv:iNoQ n:iNlMoV nh:oQ nv:iNlNoT
like_a b:bP
likely DA.read:aQpV d:aQpV
limit DA.none:cMfPpP DA.pay:bMcQ DA.update:bQcMeQ NA.none:cMfQ NA.update:bQcMeQ d:cMeQfPiQmNpP dh:bQfNiPpP dha.create:bQ dha.pay:cQ dha.update:bQcNeQ l:cP n:bRcKeRfQmN nh:aQbRcLeRmN nha.create:bQ nha.delete:bQ nha.update:cMeQ sp:bMcPpN
limit_bot nb:cS
limit_card nb:bReM
limit_decision b:eQ nb:eQ
limit_of b:eP
limit_rule b:bLiQjP db:bMiPjP nb:bLiQjP
limousine d:bWfNjNmN dh:bWfNjNmN n:bWfNjNmN nh:bWfNjNmN
limousine_by b:bSjN
line DA.keep:mQ DA.read:pM DA.update:mQ NA.update:mQ d:mSoNpN dh:bMePmRpN dha.create:bNeP dha.read:pN dha.update:mQ n:bLeRmQpM nh:bLeSmQpM nha.update:mQ s:bRmQpS sp:bR
line_in b:mQoM
line_of b:pN
linear d:pN
liner NA.run:hR d:hQ dh:hQ n:hT nh:hT nha.run:hR
link DA.create:kPpM DA.export:kQ DA.publish:kQ DA.read:pR DA.send:lM DA.update:kKlToRpP NA.read:pQ NA.send:lM NA.update:kLlUpP d:gQiMkQlQmMoSpR dh:oQ dha.create:pM dha.read:pP dha.update:kMlQmQ dv:oT n:gRiNkMlRoQ nh:kMoPpQ nha.read:pQ nha.update:kMlQmQ nv:lQoQpP s:pM
link_a b:oQ
link_between b:oQ
link_by b:kLlRmQ
link_expiry b:gS db:gR nb:gS
link_for b:pQ
link_on b:lQoM
link_page nb:lRoM
link_that b:pQ
linkedin DA.send:lP NA.publish:lP d:lQ n:gNlQ
linkedin_invitation nb:lQ
lint n:pL
linter d:hQ dh:hQ n:hQ
linter_fix nb:hQ
linter_with b:hQ
liquidity NA.update:cP d:cP dh:cQ n:cR
liquidity_pool nb:cQ
liquidity_to b:cP
list DA.create:gQiMpP DA.delete:iRjKmNpR DA.export:mQ DA.read:mMpG DA.update:bMcMePjSpQ NA.create:gQiNoPpP NA.delete:aQeQgPjK NA.read:pH NA.update:eQjPmL d:aQbLcMeRgRiQjPmMpK dh:aMeTgQiRjMkQmKoKpN dha.create:eQiQmL dha.delete:eQjM dha.export:kQ dv:jQmMpF l:hNmS n:aRbMeTgTjLlQmLpI nh:aNbMeTgQiRoK nha.create:mPoMpP nha.delete:eP nv:pH s:pQ
list_all b:pL
list_api b:pN
list_by b:jRmN
list_element b:mR
list_entry b:aWjLmLoM db:aUjLmNoN nb:aUjLmNoN
list_in b:pP
list_item b:lQ
list_of b:iRmNpR
list_place b:eSmM db:eQ nb:eRmN
list_secret b:pN
list_tag b:pN
list_the b:pK
list_user nb:gQ
listener DA.create:iSmN NA.create:iSmN d:fMiSoN dh:iS dha.create:iQ n:fMiSoN nh:iR nha.create:iS
listing DA.delete:aP DA.update:oQ NA.delete:aP NA.update:aQoQ d:aQbLoQ dh:aQbMoR dha.delete:aP dha.update:oP n:aSbMjQoR nh:aSbMoR nha.delete:aP nha.update:aQoQ
listing_by b:aQjN
listing_data b:jQ
lite d:pN
live DA.create:oR DA.publish:iMkR DA.update:iNoP NA.create:mNoR NA.publish:iMkR d:iLkQnQoR n:kQmLnQoS
live_location b:iMkR db:iMkR nb:iMkR
live_setting b:iQ nb:iQ
live_stream b:iKoU db:iKoU nb:iKoU
llm NA.read:pN d:pN n:pN
llm_friendly b:pN
load DA.delete:jQ DA.keep:mR DA.update:iU NA.delete:jQ NA.keep:iQmTpQ NA.update:iQ d:fMiUmQ dv:iSmQ n:fNiSmTpQ nv:iQmTpQ
load_a b:mQ
load_test b:iR db:iR nb:iQ
loan DA.read:pR NA.none:eQpQ NA.read:pP d:cQeQpR dh:cR dha.update:cP n:cQeRpQ nh:cQpN nha.read:pN
loan_against b:cReM
loan_application nb:pP
loc s:pP sp:pP
local DA.create:mQ DA.delete:jS DA.export:kQ DA.keep:pP DA.read:mQpR DA.send:iQ DA.update:iMmUoL NA.create:mQ NA.update:iMmUoL d:iNjRmWoKpS n:iLmXoKpP nh:pP s:pP
local_branch b:iMmRoN nb:iMmRoN
local_disk b:pQ
local_git b:mPoN
local_path sp:pP
local_repository b:mSoM db:mQoM nb:mRoL
locale NA.update:oP d:mNoR n:iMoR nh:iMoR nha.update:oP s:pQ sp:pQ
localized DA.create:mMoR NA.create:mMoR d:mLoT n:mLoT
localized_text b:mLoT db:mMoS nb:mLoT
locally d:pM
locate DA.read:pN NA.none:pN d:pM n:pN
locate_nearby b:pN
location DA.send:pP DA.update:pM NA.none:pM NA.publish:lQ NA.update:mQ d:iMkRpN dh:kS l:jN n:kQlQmQpN nh:lQmQpN nha.none:pM nha.publish:lQ nha.update:mQ s:kMlRoQpN sp:kMlRpN
location_, b:kQpQ
location_and b:pN
location_contact nb:kQ
lock DA.operate:fLhRiRpP DA.update:fMgP NA.update:fMgP d:fJhRiSpP dh:gR dha.update:gQ dv:hR n:gR nh:gR nha.update:gQ
lock_file b:fM nb:fM
lodge DA.none:dQpP NA.none:dQpP d:dQpP dh:dQpP dha.none:dQpP n:dQpP
lodging d:bQ dh:bP n:bR nh:bR
log DA.create:mSoL DA.keep:gQmMoQpQ DA.read:pN DA.update:iPjR NA.create:iQmRoM NA.keep:iNoQpP NA.none:pN NA.read:iQmNpN NA.update:iR d:eNgSjRlMmMoQpQ dh:iLkSoQ dha.create:mP dha.read:pN dha.update:iMoQ dv:gQmMoQpQ n:bMeMgLiRjRkQlMmRoR nh:bMiNmQoR nha.create:mR nha.none:pN nha.read:iRmNpN nha.update:iLoS nv:oQpP s:pQ
log_data b:iMmQ db:iMmQ
log_drain nb:iQ
log_entry b:iMmUoK db:iNmSoL nb:iMmUoK
log_file b:pP db:pP
log_in b:gQ
log_level b:iPmN db:iPmN nb:iRmM
log_metric b:iQmN
log_pattern nb:iR
log_siem nb:kQ
log_to b:kQ
logging d:pP
logic d:pQ
login DA.create:gQiNpP DA.interact:gMlS DA.keep:gQ DA.read:pR DA.update:gQiQmM NA.create:gP NA.select:gRmMpQ d:gTmMoMpT dh:pP dha.read:pP dv:pP n:gToLpQ nh:pQ nha.read:pQ nv:gRmMpQ s:pS
login_form b:lP db:lP
login_page b:iQ
login_session b:gPmM db:gQmN nb:gRmM
login_state b:gLmR
logo d:iQ
logo_of b:iP
logout NA.select:gPpP n:gPpP nv:gPpP
long DA.select:pP NA.select:pP d:cR n:cQpN
long_position b:pP db:pP
long_running b:pM
long_term b:cQpP
longitude s:pN sp:pN
look DA.read:pP NA.read:pM d:pP dv:pP n:pM nv:pM
look_up b:pM
lookup NA.read:pM n:pM nv:pM
loss l:cP
lounge DA.update:bP NA.update:bP d:bS n:bS
lounge_pass b:bS db:bS nb:bS
love n:lQ
love_letter nb:lQ
loyalty DA.delete:bQjN NA.delete:bQjN d:bRjN n:bRjN
loyalty_point b:bRjN db:bRjN nb:bRjN
lua d:hQ n:hP
lua_script nb:hP
lullaby DA.update:fQ NA.update:fQ d:fVjM dh:fTjM n:fVjM nh:fVjM nha.update:fQ
m d:pN
machine DA.delete:jQ DH:fTgQhMiRmL DHA.create:fP DHA.delete:gQ DHA.read:pN DHA.run:fP DHA.update:pP DHM:dMfQgLiQjQkPmRoN DK:aRbLcLdKeMfdhUiJjLkKlKmKnMoK NA.delete:jQ NA.update:iP NH:bLcQeNfWgTiKjLoNpS NHA.create:fSgQiMmM NHA.delete:fSgPjL NHA.none:cRlMmQpP NHA.read:gQpQ NHA.run:hQ NHA.send:lQ NHA.update:fSmLpP NHM:bNdMf[gNhLiSjNoM NK:aNbKdKeMfcgRhLiPjKmKnMoK NKA.create:fUiQmKoM NKA.delete:fUjM NKA.none:cRdMfRgQjNlMmT NKA.read:gQ NKA.run:fR NKA.send:lQ NKA.update:fUiRmJoM SK:aQpQ d:aNhSpP dh:iR dha.delete:jQ dha.update:iP n:fPhNiRmN nh:fP nha.delete:jQ nha.update:iP
machine_image nb:fMiR
macro n:hQ nh:hQ
made DA.read:pR d:pQ dh:pR dha.read:pR
mail DA.create:dMiQmQ DA.read:pP DA.update:jQmQ DH:aMbLeNgLhMiKjSkSlSnQpM DHA.create:iNkRlRmMoQ DHA.delete:dPjRlM DHA.keep:oQ DHA.none:lQpQ DHA.publish:fQkQoMpP DHA.read:jRpM DHA.run:iMkUlMnQ DHA.send:kLlSmQpM DHA.update:iNjQlMmQpQ DHM:aMcMdLeLiQmUnUoL DK:aKbLcKeJfMgQhLiKkPl[mLnUoL NA.create:lToN NA.delete:jQ NA.read:pP NA.update:mUoM NH:aNbLeMgLhMiJkRlWmQnLoUpP NHA.create:iMkRlQoRpP NHA.delete:jTlN NHA.none:lQ NHA.operate:pN NHA.read:kPpM NHA.run:kR NHA.send:kLlTmRoMpQ NHA.update:iNlNmQoSpP NHM:aNcMdMeMfMiTlUmRnSoH NK:aLbJcLdReKfLgKhMiMjQlZnToN NKA.create:dQgMiLkQlU NKA.delete:dRgNjUlMmN NKA.keep:lQ NKA.none:lQ NKA.publish:lSoM NKA.read:lQ NKA.run:hNkRnQ NKA.send:bNjPkKlQnS NKA.update:bMgMiRjNlLmSnQoS SK:fMgQhQmNoQ d:dMiQjQkMlRmRoMpQ dh:jP dha.update:jQ n:dMkMlTmUoKpP nh:mSoN nha.create:mR nha.update:mR
mail_attachment nb:lP
mail_by b:lRmN
mail_from b:lQ
mail_label b:lNmR db:mQ nb:lNmR
mail_read b:mQ
mail_template nb:iQ
mail_with b:lP
mailbox DA.create:lQmN DA.publish:kQ NA.publish:kQ d:lSmL dh:kQ dha.publish:kQ n:kQ
mailbox_as b:kQ
mailbox_mbox nb:kQ
maintain DA.read:jQpQ DA.update:iLjLmQoRpP d:eNjTkMoRpS dv:hQoRpS
maintain_academic b:pP
maintain_and b:iLjMpP
maintain_the b:iQpP
maintained d:jQ
maintaining DA.update:hPpM d:pL
maintaining_market b:pN
maintaining_the b:hQpM
maintenance DA.create:gMiQmRoM DA.delete:gMjR DA.harm:fQ DA.read:iQpM DA.run:iP DA.update:iRoN NA.create:gMiRmQoM NA.delete:gMjR NA.keep:mQ NA.none:bPjQpN NA.read:oPpN NA.update:iToM d:gMiVjQmQoLpN dh:fQ n:fQgMhNiTjQoNpN nh:pN nha.none:jQpN
maintenance_entry b:iNmToL db:iNmToL nb:iNmToL
maintenance_of b:pP
maintenance_policy b:gLiQjQ db:gLiQjQ nb:gLiQjQ
maintenance_task b:iTmN db:iSmMoN nb:iSmMoN
maintenance_tool nb:fPiNjNoQpQ
maintenance_window b:fLiSmM db:fMiQ nb:fLiSmM
make DA.create:eQfNgMjQkQlRpN DA.read:pQ DA.run:hS NA.create:lS d:eQfMgMiMjQkPlR dv:eQfMgMiMjQkQlRpN n:lS nv:lS
make_a b:kQlR
make_an b:pP
make_target b:hS db:hP
making d:dNpP
malicious DA.read:pP d:iQpP n:pP
malware NA.none:iQpP NA.run:hQ n:hPiQjNpP
malware_sample nb:hR
manage DA.read:pP DA.update:hNiMjSkQmMpS NA.update:jRpP d:dQhMiMjSkQmLpT dv:dQfMiNjRkQmMpV n:jRpP nv:jRpP
manage_and b:dRhMiTjLkMpQ
manage_case b:pM
manage_data b:kQpP
manage_patient b:kQpP
manage_the b:pP
managed DA.read:pN NA.update:gQ d:gQpN n:gS
managed_by b:pN
managed_identity nb:gR
managed_policy b:gQ nb:gRjN
management DA.create:pN DA.none:dMkQ DA.read:pP NA.export:iP NA.none:bQiNmRpJ NA.pay:bPpP NA.read:aQpP d:iQkP n:bRoQpM nh:iMjQpM nha.none:iMjQpM
management_tool b:iQkQ db:dMkQpP nb:bRiQjMoQpP
manager DA.update:hPmMnQ NA.keep:mR NA.none:jNpP NA.read:oQ NA.send:kQ NA.update:hRpP d:hPkQmMnSpL l:hP n:fMhUiMjMkQnQoQpR nh:fMhSjMkQnQoQpR nha.keep:mR nha.none:jMmQpP nha.read:oQ nha.send:kQ nha.update:hRpP
managing DA.update:hQmQpP d:hQpQ
manifest DA.update:iS NA.update:iR d:fNiTmN dh:iR dha.update:iQ n:fNiS nh:fNiS nha.update:iR
manipulation NA.none:fRgNkLpQ NA.pay:bQ n:dQfRgLjQkKpQ nh:dQfRgLjQkKpQ nha.none:fRgNkLpQ nha.pay:bQ
manual DA.create:bP NA.create:bQmM d:bSjMmN l:iR n:bTjMmL
manual_journal b:bTjMmM
many DA.read:pP DA.update:mP d:hQmQpQ
map DA.create:pL DA.run:hQ DA.update:iQmQ NA.create:pL NA.none:pM NA.read:pM NA.update:oQ d:fMhQjRpL dh:fMiMjRmRpL dha.create:pL dha.update:mS n:fLhQjRpI nh:fMkQoPpN nha.none:pN nha.update:oQ s:pR
map_for b:pM
mapping DA.create:gP DA.update:iQ NA.create:gP NA.update:iQ d:gSoN dh:gS dha.create:gP n:gSoN nh:gToN nha.create:gP nha.update:iQ
margin DA.read:pN NA.update:cQ d:cRfMpN dh:pN dha.read:pN n:cSfMpN nh:pN
margin_mode b:cQfN nb:cRfM
mark DA.read:pP DA.update:iQoPpP NA.update:eQmToNpP d:bMeSfNiQmQpR dh:eUmM dv:bNiQmUpP n:eUfMmToNpP nh:eUmN nv:mVpP s:pP
mark_a b:iPoP
mark_an b:pP
markdown DA.read:pN NA.read:pN d:pN l:kQ n:pN nh:kQpN nha.read:pN
markdown_format b:pN
marker NA.update:oS n:oS
market DA.create:cTjM DA.delete:cR DA.none:pL DA.read:pN DA.update:cSmM NA.create:cR NA.delete:cR NA.none:cTjM NA.pay:cQ NA.update:cQ d:c_fNjJkNmMpK n:bMccfMiNjIkMmL nh:cS
market_buy b:cR db:cP nb:cQ
market_data b:cYjKkNmMpN
market_sell b:cQ db:cQ nb:cR
marketing d:pS
marketplace d:cP
mass DA.read:pN d:pN
massage NA.update:bQ d:bQ n:bR
massage_package b:bQ db:bQ nb:bR
master NA.none:pN n:pN
match d:pM n:pN nh:pN
matching DA.read:pN d:pM
matching_specified b:pN
material DA.delete:jP DA.none:pL DA.update:oR NA.delete:jQ NA.none:mMoTpL NA.update:mR d:bMdQiNjQmQoRpK dh:oQ dha.update:oQ n:bMjRmQoSpM nh:bNmSoNpM nha.delete:jP nha.update:mQ s:pN
material_by b:bNpM
material_data b:jQ
material_for b:oP
maternity d:aVjMmMoM n:aVjMmMoM
maternity_record b:aVjMmMoM db:aVjMmMoM nb:aVjMmMoM
mathematical DA.read:pL d:pL
mathematical_expression b:pM
matter DA.update:hMmQpP d:dQhMpP dh:hMmQpP dha.update:hMmQpP
matter_, b:hMmQpP
max s:hMjQmQpJ
max_count sp:pN
max_depth sp:pM
max_length sp:pN
max_result sp:pN
max_step sp:pQ
max_token sp:pL
may DA.read:pP DA.update:gQ d:gQiNpQ
mbox DA.publish:kQ NA.publish:kQ d:kQ n:kQ nh:kQ nha.publish:kQ
mcp DA.create:iQ DA.read:pM DA.update:iQ NA.create:iP NA.run:hQ NA.update:iQ d:gQhR n:hTpP
mcp_server b:gQhRpP nb:hQ
md l:jNmQ
meal DA.create:bNmR DA.delete:jP DA.update:mR NA.create:mR NA.delete:jP NA.update:mR d:mUoM dh:bMmS dha.delete:jQ dha.update:mQ n:mUoM nh:mR nha.delete:jQ nha.update:mQ
meal_kit b:bRmN db:bRmN nb:bRmN
meal_log b:bMmSoN db:bNmQ nb:bMmToN
measure DA.read:jPpP d:jPpQ dv:jPpQ
media DA.publish:oQ DH:bNfPgQhMiQkQpS DHA.create:fQiMpN DHA.delete:aMjR DHA.operate:pP DHA.publish:kQ DHA.read:aPgQpT DHA.run:iP DHA.send:kQ DHA.update:kQ DHM:aRbSfMiMkLlToM DK:aYdMeMfMhKiKjLkMlQmSoL NA.operate:pP NH:bNgNkMlToPpN NHA.create:fNkNlSoQpM NHA.delete:jR NHA.none:pN NHA.operate:pP NHA.read:pP NHA.run:lP NHA.update:fQiMoQ NHM:aRbSfJgNiMkTmQoN NK:aQdMeNfJgLiLlRmV NKA.create:aRfMiMkLlSoQ NKA.delete:aQfNjRmQ NKA.none:mR NKA.publish:kRoM NKA.read:iQmQ NKA.run:lQmM NKA.send:kP NKA.update:bSmLoQ SK:aQiPpQ d:oQ n:lP nh:lP
medical DA.create:aPiNpN DA.none:aNkP DA.read:pN NA.delete:aPjN NA.none:pN d:aRiNpL n:pN
medical_image nb:aP
medication DA.create:gQ DA.read:pR NA.none:pQ NA.read:pT d:aPpQ n:aQpU nh:pS nha.none:pP nha.read:pR
medication_, b:pN
medication_list b:pP
medication_plan b:pN nb:pN
medicine DA.delete:aNbP DA.read:pQ NA.delete:aNbP NA.pay:bQ NA.update:aNbQ d:bQpQ dh:aMbQ n:aMbS
medicine_from b:aKbS
meet DA.read:iQpN d:gMiQlPpP
meeting DA.create:lQ DA.send:gNlQ NA.create:lQ NA.update:mNoR d:bMgMlU dh:lP n:bMlSmNoQ nh:lR nha.create:lP
meeting_calendar nb:lMoR
meeting_in b:lMoR
member DA.delete:jQ DA.update:gQ NA.update:jP d:bNgPiMjQlNmQ dh:jQlNmRpP dha.delete:gMjR dha.update:mQ n:bNgRjQlMmQ nh:bNgRjQlMmR nha.update:jPmRoN
member_by b:jR
member_note b:mLoR db:mMoQ nb:mLoR
membership d:bS n:bS nh:bR
membership_eligibility b:eQ db:eP nb:eQ
memo DA.update:bQ NA.update:bQ d:mR dh:bQ dha.update:bQ n:bSeM nh:bSeM nha.update:bQ
memory DA.create:mR DA.delete:jQpM DA.read:pN DA.update:mQpP NA.create:mP NA.delete:jQpP NA.read:pN NA.update:mP OP:jMmU OPA.write:jMmU d:bMeNjQmToMpL dh:mQ n:eNjQmSoM nh:jQmQpQ nha.delete:jQpP nha.update:pP
memory_, b:pP
memory_by b:mP
memory_from b:jP
memory_in b:mQ
mental DA.read:pU NA.none:gPpT NA.read:pP d:aQgPpU n:aQgPkMpV
mental_health b:gQkMpR
mention DA.send:oQ NA.send:oQ d:oQpN dv:oQpN n:oQ nv:oQ
menu DA.create:oP DA.update:lSoN NA.create:oP NA.delete:jQ NA.none:eMlT NA.update:lS d:lS dh:oQ dha.create:oP n:bMeMiMlUmM nh:jQoQ nha.delete:jQ nha.update:oQ
menu_application nb:eMlS
menu_item b:lQoL db:lQoL nb:lQoL
menu_of b:bNoS
menu_restaurant nb:bNoS
merchant d:bPgN n:bPgN
merchant_account b:bPgN db:bPgN nb:bPgN
merge_a b:oR
merge_two b:pN
merged d:mS
mesh DA.update:iRmL NA.update:iRmM d:iRmM dh:mP n:iRkLmR nh:mR nha.update:mQ
mesh_node b:iRmL db:iPmN nb:iRmL
message DA.create:lTmMoPpN DA.delete:jR DA.keep:lP DA.operate:pL DA.publish:fQpP DA.read:pN DA.run:kS DA.send:kLlPmQnQpP DA.update:mMoQ NA.create:oQ NA.keep:lQmN NA.publish:lRoN NA.run:kR NA.send:jQkMmRpP NA.update:mNoQ d:bNcNdMjQlWmNpN dh:dNiLjPkQlSnNpM dha.create:oQpN dha.delete:jQ dha.keep:lP dha.publish:fQpP dha.run:iMkT dha.send:kMmRpN dha.update:oR n:fLjQlS nh:fMiNmRoR nha.create:oQ nha.run:kP nha.send:mSpP nha.update:oP s:nQoQpI sp:nQoQpJ
message_by b:oP
message_queue b:iQ
message_to b:kQmQoNpL
message_topic b:iQ db:iQ nb:iQ
messages OP:mQ OPA.write:mQ P:gRlSoM PA.write:gRlSoM
messenger d:lRoL
meta NA.read:pN n:pN s:mM
metadata DA.read:pN d:aRmMpN dh:pN dha.read:pN
metered NA.delete:bQ d:bS n:bT
metered_usage b:bS db:bQ nb:bT
method DA.create:pP DA.read:pN DA.send:kQpQ NA.none:pN NA.run:cQ NA.update:hP d:bRdMhQiNkRpP dh:bQcNhQiMkR n:cSdMpN nh:cSdMpN nha.none:pN s:hQiLjRkRmMoMpR sp:iMjRkSoMpQ
method_, b:pP
method_client nb:hQ
method_of b:hQ
metric DA.read:pN DA.update:mRoM NA.read:mQ NA.update:mQ d:mSoL dh:mRoM dha.update:mQ n:mToL nh:iNmR nha.create:iNmQ nv:mQ
metric_alarm nb:iSmL
metric_filter b:iQmN nb:iQmN
metric_value b:iMmR db:mP nb:iLmT
mfa DA.update:gP d:eMgR n:gR
mfa_enrollment b:eMgQ db:eMgQ nb:eMgQ
microscope d:fTiNjM n:fWiMjM
microscope_stage b:fTiNjM db:fTiNjM nb:fWiMjM
microwave d:fQpP dh:fPpP n:fP nh:fP
midi DA.update:mP NA.create:mP NA.update:mP d:fMmQ n:fMmR
midi_track b:fMmQ db:fMmQ nb:fMmQ
migrate NA.update:pN d:pN n:pN nv:pN
migration DA.none:pM DA.update:jQ NA.update:hRpP d:iPjQpM dh:iQpM l:hR n:hRiQmMpN nh:hRiQmMpN nha.update:hRpP
migration_in b:pN
migration_to b:pM
mileage DA.run:bQ NA.run:bQ d:bTeN n:bWdMeLoM
mileage_claim b:bTeN db:bTeN nb:bWdMeLoM
milestone NA.update:oQ d:oP dh:oP n:oR nh:oR nha.update:oQ
milling DA.update:fQ NA.update:fQ d:fS n:fS
milling_spindle b:fS db:fR nb:fS
min s:pK
mind DA.update:mQ NA.update:mQ d:mQ n:mQ
mind_map b:mQ db:mQ nb:mQ
mine DA.create:iMmR NA.update:mToN d:iMmSoN n:mToM nh:mToM nha.update:mToN
minimizing d:iP
minimizing_downtime b:iP
minute d:iQpP s:iQpP sp:iQpP
mirror d:kQ dh:kQ n:kQ nh:kQ
misleading d:aMoQ
misuse NA.none:bPfQgLiNjQkMpQ n:bPcQfSgKiMjUkKpQ nh:bPcQfSgKiMjUkKpQ nha.none:bPfQgLiNjQkMpQ
mix DA.update:cQ NA.none:pM NA.update:cQ d:cSjMpL dh:cSjM dha.update:cQ n:cSjMpJ nh:cSjM nha.update:cQ
mixer DA.create:fQ DA.delete:fP DA.update:fP NA.create:fQ NA.delete:fP NA.update:fP d:fUiN dh:fTjM n:fS nh:fXiNjMmM nha.update:fRmN
mixer_level b:fLmQ db:fLmQ
mnemonic d:gSlM dh:gSlM n:gQ nh:gQ
mobile DA.none:pP DA.run:fThNiM DA.update:fRmN NA.delete:fR NA.interact:fQlM NA.none:lQ NA.run:fRhN NA.update:fR d:fVhMiMjMlQmMpP n:fYhNiMjNlMmNpQ
mobile_app b:hP db:fNhR nb:fNhR
mobile_data b:fVjMmN db:fVjMmN nb:fVjMmN
mock DA.create:mR NA.create:mR d:iLmU n:iLmU
mock_data b:mP db:mP nb:mP
mock_server b:iMmS
modbus d:fS n:fS
modbus_coil b:fS db:fS nb:fS
mode DA.create:fQiN DA.delete:fQjM DA.operate:iQ DA.run:hQiM NA.create:fQiN NA.delete:fRjL NA.run:fQiN NA.update:fRiM d:fUiLjMpM dh:fTjL dha.create:fRiN dha.delete:fRjL dha.operate:iQ n:cRfXiJjLmM nh:cRfXiJjLmM nha.create:fQiN nha.delete:fRjL nha.run:fQiN nha.update:fRiM s:hPjP sp:hPiN
mode_, b:pM
mode_by b:fQjN
mode_from b:fQjM
model DA.create:iQmLpQ DA.read:pR DA.run:pN DA.update:iPmLoN NA.create:mMpQ NA.keep:pQ NA.read:kQmN NA.update:kPmM d:hMiSjNkQmKnSoNpL dh:iQkQmMoNpM dha.create:iQ dha.run:pM dha.update:kQ n:iRjNkQmLnQpT nh:iQmMnQpR nha.create:pP nha.keep:pQ nha.read:kQmN sp:pN
model' d:pL
model_as b:kQ
model_card b:mMoR db:mMoR nb:mMoR
model_in b:pP
model_on b:pM
model_parameter b:iLmS db:iLmS nb:iJmU
model_portfolio b:cQ nb:cQ
model_registry b:iRmL
model_that b:mMnQ
model_to b:pS
model_version b:iSmMoM db:iQ nb:iQmN
modeling DA.read:pP d:pP
moderation DA.update:oR NA.update:oR d:oS n:eMjQoS
moderation_decision b:oS db:oS nb:eMjQoS
modification DA.read:pN d:hQjNpP
modification_to b:hQjNpP
modified l:mQ
modifier DA.update:mT NA.update:mT d:fNjPmS dh:jPmR dha.update:mR n:fNjPmS nh:fNjPmS nha.update:mT
modify DA.update:fPgQiImLoMpQ NA.update:cQmRpP d:fPgQiImLoMpQ dv:gPiJkNmLoMpQ l:mN n:cQmRpP nv:cQmRpP
modify_a b:bQ
modify_an b:mQ
modify_asset b:cPjN
modify_job b:eQ
modify_tax b:bMgR
modify_the b:bQgPiJjMmMoR
module DA.delete:jQ DA.update:iS NA.read:oNpM NA.update:iR d:iSjQmM dh:iQmMoQ dha.update:iQ n:iSmMpM nh:iRmMoQ nha.read:oN nha.update:iR
module_version b:iSoL db:iSoL nb:iRoM
mold d:fS dh:fR n:fS nh:fS
money DH:bVeMfMgShMkLmLpS DHA.create:gRmNpP DHA.delete:dNgLjRmS DHA.none:mQpP DHA.read:pQ DHA.run:pP DHA.select:pM DHA.update:dSgRmKpP DHM:aMbUdLeRfMgLhUjJ DK:aKb_cUeNfJgNhMiGjNlImLoC NA.none:pN NH:bbdMeIfLgShKjMmNnLoLpM NHA.create:bQdNpQ NHA.delete:bScMdNeMgRjImS NHA.keep:bQ NHA.none:bLcRdQgMjRpK NHA.pay:bRcN NHA.read:pM NHA.run:bThMpP NHA.send:bQ NHA.update:bTcMdMeKgUoNpP NHM:aLb[dNfLgLhMiJlNmRnM NK:aKb_dQeMfHgUhIiJjKlKmNnNoK NKA.create:bTgQmM NKA.delete:bVdNfMgLjKmR NKA.export:kQ NKA.grant:bR NKA.keep:bQlQmM NKA.none:dQeLgThMiMjQkQlNmSnMoM NKA.pay:cMdSlMmMnR NKA.read:gQ NKA.run:bVhL NKA.send:bSkL NKA.trade:bMgQ NKA.update:bRcPdMePfMiMmQnNoQ SK:bSmPpW d:bPhR n:pN
money_laundering b:pN
mongodb DA.create:iRmM DA.update:iPmN d:iSmMpM
monitor DA.create:iQoN DA.read:pM DA.run:iP DA.update:iQ DH:aMbNdNfMgQiQkQlTmKpP DHA.create:iPmNoR DHA.delete:bMfMgPjQ DHA.grant:iM DHA.keep:lQmN DHA.none:pN DHA.read:pL DHA.run:fMiT DHA.send:lQpP DHA.update:iLmQpR DHM:bLgLiQjSmQoM DK:aMbMcNdKeMfIiUjQkMlQmPnKoT NA.create:fRoM NA.delete:fQ NA.read:iR NH:aKbNdMfKgQhNiUjRkMlQnMpN NHA.create:fMgQiQmQpP NHA.delete:aNiNjUpP NHA.grant:iM NHA.keep:lP NHA.none:mRpN NHA.pay:pL NHA.publish:iRoM NHA.read:iQpL NHA.run:fMiRnQ NHA.send:pP NHA.update:gQiRmKoPpQ NHM:bLcMdLePgLhNiWmLnQ NK:aJbKcMdJfKhLiWjRmTnMoS NKA.create:eQgPiQ NKA.delete:aNdNiNjW NKA.grant:iM NKA.keep:iMjPoR NKA.none:mR NKA.publish:iQ NKA.read:iRoN NKA.run:fMhMiSnQ NKA.send:mM NKA.update:bNiUjMmQ SK:gPiRjMpP d:fRiSmMoLpN dh:fQiQpP dv:pN n:eNfUiTmLoLpP nh:fUmMoM nha.create:fRoM nha.delete:fQ nv:iR
monitor_and b:pP
monitor_financial b:pN
monitoring DA.read:pN NA.none:pN NA.read:pN n:pM
month d:cP s:pN sp:pN
monthly DA.read:pN d:pN
monthly_rate b:pN db:pN
mood DA.update:mRoM NA.update:mRoM d:mRoM n:mRoM
mood_entry b:mRoM db:mQ nb:mRoM
mop d:fUjNmN dh:fUjNmN n:fUjNmN nh:fUjNmN
more DA.create:fQiQjMlM d:iQjMlM
more_backup b:gQ
more_custom b:iNmQ
more_dlp b:fMiR
more_group b:gQ
more_imaging b:aR
more_listener b:iQ
more_notification b:oP
more_profile b:gNmNoS
more_project b:iQ
more_prompt b:mQ
more_saved b:mP
more_url b:iR
mortgage NA.create:eQ n:eQ nh:eR
most DA.read:pN
motion NA.none:dNfQ d:fQ dh:dP n:fQ
motion_data b:dMfQ
motion_dismiss nb:dP
motion_to b:dP
mount NA.create:iQ NA.select:fQ d:fQiQmM dh:iQ n:fRgLiTmM nh:gMiR nha.create:iQ nv:fQ
mouse DA.interact:pP d:lQpM dh:pM n:lQ
move DA.update:bMgMiNjQmQoQpK NA.delete:jR NA.none:pM NA.read:mQ NA.update:bMfTiKmToRpM d:bMgMiNjQmQoQpK dh:mR dv:gMiNjQoPpK n:aNbLfSiJmUoRpK nh:kRmQ nha.update:mR nv:bMfTiLmQoSpM
move_a b:aQdPfQiMpP
move_an b:oPpP
move_game nb:fNjQmQ
move_in b:mQ
move_the b:pK
movie NA.create:fPoM d:fPpP dha.create:fP dha.delete:fP n:bPfQpP nh:fQ nha.create:fQ
movie_ticket b:bP db:bQ nb:bQ
moving DA.create:bRiM DA.delete:bP DA.update:bQ NA.create:bRiM NA.delete:bRjM NA.update:bSiM d:bTiPjNmN n:bYfNiKjM
moving_service b:bTiLjM db:bTiLjM nb:bTiLjM
moving_van b:bQ db:bQ nb:bT
movy d:fQ
mower d:fT dh:fQ n:fT nh:fT
mp d:kQ n:kQ nh:kQ
mqtt n:fSkM
ms s:pP
multi NA.operate:pM n:iMpN nh:pN
multi_agent b:iNnP
multilingual d:pN
multiple DA.none:pM DA.read:pN DA.run:jQpN d:oQpK l:mQ
multisig d:gQ n:gQ
multisig_owner b:gQ nb:gQ
museum DA.update:bQoN NA.update:bQoN d:bQoM n:bQoM
museum_ticket b:bQoM db:bP nb:bQoM
music d:fP n:pL
must l:iRmM
mute dh:fQ
mute_device nb:fQ
mute_of b:fQ
muted DA.create:mPoN DA.update:mQoM NA.create:mPoN NA.update:mQoM d:mToL n:mToL
muted_thread b:mToL db:mToL nb:mToL
mutual n:pN
my DA.update:mQ NA.none:pL NA.update:mUoL d:iNmUoNpL n:iMmYoJpL
my_address b:mR
my_plan b:iMmR nb:iMmR
myself DA.create:mQ NA.create:mQ d:bMmR n:bMmR nh:bMmR nha.create:mQ
mysql DA.run:pP
một DA.none:pK d:pK
n l:hQiM
name DA.create:mQ DA.delete:bQ DA.none:pN DA.read:pL DA.run:pP DA.select:pM DA.send:pM DA.update:gQiLmSpL NA.create:iMmT NA.delete:bQcNgNjQ NA.none:pN NA.publish:gQ NA.read:lPpN NA.update:bQiMmQ R:aJbNcKdLeJfGgHhBiIjIkKlKmJnIoLpU d:bPcMfNhQiMlSmQoMpH dh:bQcMfMmRoMpK dha.create:mQpP dha.delete:bRcN dha.read:pN dha.update:gQpL l:bMgPmQ n:bScMfLiJjPmUpK nh:bScMfLiLjPmSpN nha.create:iNmS nha.delete:bQcNgNjQ nha.publish:gQ nha.read:pN nha.update:bQiMmQ s:aMbNcLfKgMiRjSkLmSpN sp:bNfJhRiTjQkNlPpQ
name_, b:pP
name_and b:pN
name_by b:mP
name_disassembly nb:mQ
name_to b:pL
named DA.read:pN d:pN
nameserver DA.create:iS NA.create:iS d:fMiTjP dh:fNiRjP dha.create:iQ n:fMiTjP nh:fMiTjP nha.create:iS
nameserver_by b:jP
namespace DA.read:pN d:pN s:iP sp:iP
native n:bQ
native_coin b:bQ
natural DA.none:pM d:nPpN n:iMnS
natural_language b:nPpN nb:iNmNnS
navigate NA.read:pL n:pL nv:pL
navigation NA.update:fQpP d:fPpM n:fSpS nh:pQ nha.update:pP
navigation_route b:fQpP
near d:pN
nearby DA.read:pN d:pM
need d:pN l:mQ
needed DA.update:bQhMpP d:bPpS l:iQ
neglect DA.none:pP NA.none:pP d:pP n:pP nh:pP nha.none:pP
neglect_patient b:pP
neo_j b:pP
nested DA.create:pL NA.create:pL d:pL n:pL
network DA.create:iQ DA.none:iQpQ DA.read:jRpN DA.run:iQ DA.update:fMiS DH:dMePfKgMhMiVjSlMmLoMpP DHA.create:eRpP DHA.delete:fMgQiLjUpM DHA.keep:mR DHA.publish:kQ DHA.run:iQ DHA.select:pP DHA.send:gMjQpN DHA.update:aRbMfNjM DHM:aMeRfNgNhSiTjTmJoK DK:aMcKdKfKgRhLiVjRlHmMnJoN NA.delete:jQ NA.none:fLiPjQkQpM NH:bPcMdMeMfKgPhMiZlNmJoN NHA.create:eNgQiRkQmNpP NHA.delete:eNfMgPjSpJ NHA.harm:eRgM NHA.none:iQ NHA.publish:lQ NHA.read:pP NHA.run:hMiPnQ NHA.select:iPpP NHA.send:bQgMpP NHA.update:eNgRiR NHM:aQbMcNdMeQgHiYjVkRlMmJoJ NK:aQcKdMfIgJi[jQlKnNoI NKA.create:bMeNfNgRiSkQoN NKA.delete:bQeMfMiMjW NKA.export:iMkQ NKA.harm:eRgM NKA.keep:aQeRgNiRoN NKA.none:bMeQiQ NKA.publish:lQ NKA.read:mQ NKA.run:hP NKA.select:iP NKA.send:bQgM NKA.update:eMfMiTmQ SK:fRkMlPmRpL d:fKgRiVjQmMpN n:fLjSkRpM nh:jQ s:bQpM sp:bQpM
network_acl b:gNiQ db:gNiQ nb:gMiQjP
network_data b:jQ
network_tool b:pM
network_traffic b:fJiSjRpN
never l:jP
new DA.create:bMfShQiLjNkNlInNpS DA.none:pP DA.read:pN DA.run:iP DA.select:iMpL DA.update:iRmM NA.create:pL NA.update:gQmN d:aQbNgRhSjKlJnLpP l:hPoM n:bNgPiNoPpL nv:pL s:mQoNpR sp:mQ
new_academic b:eQ
new_access b:iQ
new_ai b:oQ
new_application b:gP
new_asset b:kSoL
new_blood b:aQ
new_cache b:iR
new_collection b:iRmN
new_company b:dQ
new_content b:iQoN
new_data b:iRmM
new_email b:lMmQ
new_employee b:gP
new_event b:iMoS
new_flash b:mRoN
new_flashcard b:mQ
new_greenhouse b:fP
new_group b:iMmR
new_hash b:iNmR
new_index b:iQ
new_key b:gMoQ
new_knowledge b:oQ
new_maintenance b:gNmP
new_movie b:fP
new_node b:iMmQ
new_object b:pN
new_personal b:mQoM
new_phone b:bP
new_project b:iKmTpN
new_pwm b:fQ
new_quiz b:oP
new_record b:oQ
new_request b:pN
new_storage b:bQgMiQ
new_subtask b:mQ
new_tab b:pL
new_table b:hR
new_task b:mRoM
new_value b:pP
new_video b:mNoR
new_wallet b:bLgUmN
new_window b:mQ
newborn NA.update:aTmMoM d:aTjL n:aYiMjLmMoM
newborn_record b:aTjL db:aTjL nb:aYiMjLmMoM
newly l:mP
news DA.none:pN DA.update:oQ NA.none:jQ d:jQoQ n:jQoQ nh:lP
news_article b:jQ
newsfeed DA.update:mNoR NA.update:bMmMoS d:bMmNoR n:bMmMoS
newsfeed_item b:bMmNoR db:bNoQ nb:bMmMoS
newsletter NA.send:lP n:lQ nh:lQ nha.send:lP
newsletter_issue b:oQ nb:oQ
next NA.create:fRmM d:mRoM n:fTmL s:pN
next_track db:fQ nb:fSmM
nightly n:bP
no DA.update:bQiQmMoN NA.update:iSoM d:iQmMpN n:iRoN s:pM
no_code b:iRoN
nobody DA.none:pP d:eQpP
node DA.keep:fP DA.read:pM DA.run:hNiQ DA.select:pN DA.update:iR NA.create:iQmN NA.delete:fQ NA.keep:fQ NA.read:pN NA.run:hNiQ NA.select:pN NA.update:fQmJoQpN d:aNfShLiToNpM dh:hNiRpN dha.create:iMmQ dha.select:pN dha.update:iSmL n:fThLiUjMmJpL nh:hMiUpM nha.read:pN nha.run:iP nha.select:pN nha.update:iQmM s:pP sp:iQpP
node_by b:pN
node_graph nb:iNmQ
node_in b:iKmSpN
node_tree b:iNmP nb:iNmP
node_value b:fSjM db:fSjM nb:fViMjMmM
noise DA.update:fQ NA.update:fQ d:fS dh:fR n:fS nh:fS nha.update:fQ
nombre s:cQgTpP sp:cQgTpP
none ANY:aLeMgMiNkMmJoLpW DHA.create:bMfSgMhMiMjRkJlLmKnMoRpP DHA.delete:bRdMeJhMiLj[lQmJnMoJpQ DHA.export:kQlQpL DHA.grant:fRgTiMlMmN DHA.harm:pM DHA.interact:lRpP DHA.keep:eNfMgQhNjLkQlNmWpN DHA.none:aLbScMdJeLfSgMhQjMkQlSmTnLoNpK DHA.operate:dMfXiNpP DHA.pay:bTcUfNgNiLjNlMmQnM DHA.publish:gMkSlRmNoR DHA.read:dMeQgMiRjQpU DHA.run:eMgMh[jMkLmInLpL DHA.select:gQiQlNmTpP DHA.send:iNlTpL DHA.trade:cV DHA.update:bRdMgRhLiSkGlNmJnMoQpM NHA.create:pI NHA.delete:cPjQmMpQ NHA.grant:pM NHA.keep:mP NHA.none:pN NHA.operate:pP NHA.pay:bPpR NHA.read:mRpN NHA.run:pP NHA.select:fMgRiMmSpR NHA.send:oQpM NHA.update:iNjQpK SIDE.none:aQbLdQePfJgIhJiJjKkIlLmKnPoJpR SIDE.read:eQlMpK SIDE.write:aJbNcLdJeIfUhKiNjDkKlLnLoIpX VV.create:dMfSiLjKkNmWnLpN VV.delete:eRgMhMiLj]lKmKnMoIpP VV.export:iMkUlPmNpP VV.grant:bMcReQfQgSiMlQmMnLpP VV.harm:fPgTjMlNpP VV.interact:lS VV.keep:fMjMmToPpQ VV.none:aQbLdQePfJgIhJiJjKkIlLmKnPoJpR VV.operate:fPiTpP VV.pay:bQcSlMmNpQ VV.publish:fNgMkTlQmMoR VV.read:eQlMpK VV.run:cNeMfRgLhTiUjMkLlMmKnRpR VV.select:fPiMmS VV.send:bSiMlRmMnRoMpN VV.trade:kQ VV.update:bLcKfQgLhLiQjJkJlLmXnQoR
normalize s:pN
not DA.delete:bP d:cNmNoPpL l:hSiLmM n:fQ s:pQ
not_disturb b:fQ db:fP
notarize DA.none:dQ NA.none:dT d:dQ n:dV
note DA.create:pP DA.delete:aQ DA.none:eTnMpP DA.read:kPpN DA.run:hQ DA.update:aRbKiLmToQpP DH:fKgKhLlMmRpJ DHA.create:bQfMgMiLlPmS DHA.delete:bNiRjSmL DHA.export:kR DHA.keep:gMmS DHA.pay:nQ DHA.publish:bRkQlLoN DHA.read:pK DHA.send:cR DHA.update:bMjNoR DHM:aPcMdLeThRiQjLlMmJnRoN DK:aMbKcJdKeLfNgMhLiNjTlIm[oK NA.create:oQpP NA.delete:aQ NA.keep:aQ NA.none:jQpQ NA.read:pN NA.run:iMmQ NA.update:aQmNoRpP NH:cMdNeMfLgJhNiKjRkMlNmUoTpN NHA.create:fMiMmRpR NHA.delete:jUmNpM NHA.keep:fQlQ NHA.publish:bRlM NHA.read:mPpL NHA.run:mR NHA.select:mQpN NHA.update:dNgMmRoTpP NHM:bQcLdNfRgKhMiQkSlMmQoN NK:aRcJdNeJfMgIhLiKjTkMm[nMoL NKA.create:bQcNeMfMgMiNjNkMlRmQ NKA.delete:gLjW NKA.export:kQ NKA.keep:fPiQjN NKA.none:jRoN NKA.publish:bRlM NKA.read:iMmRoL NKA.run:fMmR NKA.select:mP NKA.send:aR NKA.update:dMfMgKmYoQ SK:bMeQgLhNjMnRpQ d:aPbMdNeRfMhPiKkQlNmRnLoQpS dh:aTeMiLoS dha.create:mMoR dha.delete:aQ dha.read:pN dha.run:aP dha.update:aQbMiLmQpP l:bNjMmQ n:aTeLfMgNiKjQkQmMoTpQ nh:aSbQeMfMgMiLkQmKoUpQ nha.create:mMoQpP nha.delete:aQ nha.none:pP nha.read:pN nha.run:iMmQ nha.update:aQmLoRpP s:eRmNoQpM sp:eRmNoQpP
note_by b:aRmN
note_data b:jP
note_entry b:mQ
note_in b:jNmR
note_link b:mRoN db:mRoN nb:mRoN
note_markdown nb:kQ
note_that b:pN
note_to b:mMoQ
notebook DA.create:mQ DA.delete:jQ DA.run:hQ DA.update:iMmQoQ NA.create:mR NA.delete:jQ NA.run:hQ NA.update:fMiMmRoR d:fMiMmRoQ dh:fNiMoR dha.delete:jQ dha.update:mNoR n:fMiMmToQ nh:fNiMmXoM nha.create:mQ nha.delete:jQ nha.update:iNmS
notebook_as b:kQmM
notebook_html nb:kQmM
notebook_hub nb:fNmLoU
notebook_on b:mNoR
notebook_section nb:mQ
nothing DA.read:pQ d:pP
nothing_is b:pN
notice DA.create:dQ DA.delete:dRjM DA.send:dP DA.update:dS NA.create:dQ NA.delete:dRjM NA.update:dT d:d[fNiNjMkMmM dh:dXjNkM dha.create:dQ dha.delete:dRjM dha.send:dP dha.update:dP n:bNd[fNiMjMmM nh:bNd[fNiMjMmM nha.create:dQ nha.delete:dRjM nha.update:dT
notice_by b:dQ
notice_from b:dQ
notice_with b:dQ
notification DA.create:iMlQ DA.keep:lQmM DA.send:lQ DA.update:iMmVoM NA.create:iMlQ NA.delete:jP NA.keep:lQmM NA.update:mToN d:bNiLlUmUoM dh:iMlTmN dha.create:mMoR dha.keep:lQmN dha.send:lQ n:bMiLlTmUoN nh:iMlRmP nha.create:iMmP nha.keep:lQmN nha.update:iNmP
notification_, b:pN
notification_as b:mQ
notification_by b:mQ
notification_channel b:iUoL db:iUoL nb:iUoL
notification_email b:lPmN db:lPmN nb:lPmN
notification_read nb:mP
notification_subscription b:bMiMmT db:bMiMmT nb:bMiMmT
notification_to b:mMoQ
notification_watcher nb:iMmMoU
notify DA.send:pM NA.send:mQpM d:pM dv:pM n:mQpM nv:mQpM
now NA.none:pN d:pP n:pN nh:pN
npm NA.run:hR n:hR
npm_dependency nb:hQ
null d:pN
num s:pR sp:pN
number DA.create:bQpL DA.none:pK DA.pay:pP DA.read:pM DA.send:pP NA.create:bQ NA.update:bQ d:bQpJ dh:bSpK dha.create:bQpL n:bSfN nh:bSfNpP nha.create:bQ nha.update:bQ s:bQkNnQoPpQ sp:oQpP
number_of b:pN
number_of_adult sp:pP
number_of_seat sp:pP
number_to b:pL
numerical d:pN
nursing DA.update:aQ NA.update:aQcN d:aRbMcM n:aUbLcL
nursing_order b:aTbMcM db:aSbMcM nb:aWbLcL
o d:aQdMeRpP
oauth DA.select:gQpP NA.create:pP NA.delete:gP d:gTpP n:gTpP
oauth_client nb:gQ
object DA.create:iQpM DA.none:pK DA.read:pM DA.run:pP DA.update:fNkPoRpN NA.create:iQ NA.read:pN NA.update:kQmLoR d:fLhPkRpE dh:fNkSoNpL dha.create:pM dha.read:pN dha.update:kPpP n:fMiQkSmKoPpN nh:kRpM nha.none:pM nha.update:kQ s:mNoSpL sp:pL
object_, b:pN
object_between b:kRmN
object_component b:mQoN db:mP nb:fNmRoM
object_from b:pL
object_in b:mRpP
object_name sp:mMoR
object_record b:mJoU db:mMoQ nb:mJoU
object_store b:iQ
object_to b:mQpM
objective DA.update:oR NA.update:oR d:oS n:oS nh:oR nha.update:oQ
objective_update b:oP nb:oP
observation NA.read:mQ d:aQ dh:mQ dha.create:mP nv:mQ
observe DA.read:pP DA.update:gP d:jRpQ dv:jRpQ
observe_the b:gQ
obstruction NA.none:dQeQgLjRkMpR NA.read:jQ n:dQeQgKjUkLpR nh:eQgKjUkLpR nha.none:eQgMjRkMpR nha.read:jQ
obtain DA.read:pN d:pN
of NA.none:pP d:aNbJcMdNeNfMgNhJkIlNnNoH l:fRhMoQ n:pP s:pQ
of_a b:bLdQeRfLgSiRjKkIlHmKnKpN
of_academic b:eMjQoQpL
of_access b:gMkP
of_address b:gNjP
of_adriel' b:pN
of_agent b:nQ
of_all b:pK
of_an b:bMcNfLhMiTjPmMpJ
of_api b:pN
of_attorney b:dQ
of_braking b:fQjM
of_card b:pN
of_care b:pL
of_cell b:mRpP
of_charging b:fQ
of_client b:aQpR
of_company b:pN
of_content b:iMmUoK
of_course b:jQ
of_court b:pN
of_credit b:eP
of_data b:pN
of_day b:pP
of_employee b:gQpP
of_engine b:fQpQ
of_expert b:pQ
of_flight b:iQpQ
of_image b:pP
of_incorporation b:dQ
of_insulin b:pQ
of_interest b:pP
of_inventory b:jQ
of_investment b:pN
of_item b:pR
of_layer b:mR
of_market b:cSjM
of_material b:bNkP
of_mine b:iMmSoN
of_multiple b:pN
of_my b:iMmR
of_notification b:iLmR
of_object b:pM
of_office b:lQ
of_option b:pN
of_order b:bQ
of_other b:pP
of_paper b:pP
of_passenger b:gQpP
of_pedestrian b:pP
of_people b:gQpQ
of_prediction b:gLjQmQ
of_procedure b:aMgQiNkQoN
of_psychological b:pN
of_recommended b:pN
of_record b:mR
of_regulatory b:pP
of_research b:bP
of_secret b:pN
of_sensitive b:pN
of_service b:oQ
of_steering b:gP
of_stock b:bNcTmL
of_student b:eRpP
of_study b:pN
of_system b:iQpQ
of_text b:pN
of_the b:aLbMdMeMfUgKhRlRpL
of_therapy b:pN
of_time b:pN
of_two b:pM
of_user b:gQkPpR
of_various b:pP
of_vehicle b:iPpP
of_work b:dSjM
of_your b:pN
off DA.operate:pP NA.none:pP d:fRpQ dh:pP n:pP nh:pP nha.none:pP
offer DA.read:kQpR DA.update:dQ NA.create:bNcP NA.delete:cRjM NA.update:cQ d:cQdQkRpR dh:bNcQdQgNkSpP dha.create:bNcP dha.read:kQpP dha.update:cQ dv:pQ n:bMcTdRjN nh:bNcUdQeLjNpN nha.create:bNcP nha.delete:cRjM nha.update:cQ s:pP
offer_by b:eQ
office DA.update:pP NA.create:lQ d:aNkRpP n:lS nh:lR
office_by b:lR
office_reply b:lQ nb:lQ
official d:lQ
offset DA.create:iQ NA.create:iQ d:iR dh:iR dha.create:iQ n:iR nh:iR nha.create:iQ s:pP sp:pQ
oidc DA.create:pM d:pM
old s:iMmRpQ sp:mQ
older d:pP
older_than b:pP
omitted l:oN
on NA.none:pQ NA.read:pP d:aNbJcMdNeKgUiPjQmJnQpQ l:fRhNiMjP n:pP
on_a b:eMfMhMmMoTpM
on_an b:fQ
on_app b:gS
on_call b:iTlLnUoLpP
on_certain b:pN
on_code b:pK
on_device b:fRlMpQ
on_disk b:pP
on_duty b:nToMpP
on_github b:mMoQ
on_how b:pN
on_location b:pN
on_provided b:pJ
on_rule b:gUiLjL
on_screen b:lQmN
on_server b:pL
on_the b:fNhQkMlUmJnMoQpR
on_their b:pM
on_to b:pP
on_twitter b:pN
on_two b:pN
one DA.create:bMjMkMlM DA.export:oQ DA.none:pN DA.run:pP NA.create:bP NA.delete:bQ NA.pay:bP NA.run:hQ NA.send:lQ NA.update:hQ d:bSjLkIoPpP n:bScNfMhSiN
one_commit b:oP
one_get b:bScN
one_liner b:hQ
one_offer b:bScN db:bR nb:bScN
one_or b:bMfQiQjMlL
one_place b:pM
one_time b:gRpR
ongoing d:pN
only DA.read:pN DA.run:pM DA.update:pN NA.none:pN d:pJ dh:pM dha.update:pM n:pN s:pM
only_a b:pN
only_if b:pQ
only_read b:pL
ons DA.delete:jP d:iQjP dh:iQjP dha.delete:jP
ons_by b:iQ
onto d:mPpP
onto_a b:mPpP
opc NA.update:fRmM d:fUjNmM n:fViMjMmM
opc_ua b:fUjNmM
open DA.read:pN DA.select:cQhRkMpJ DA.update:pP NA.read:mQ NA.select:cRfSgMhMmQpL d:bMcQhRpI dv:cQhRkMpG l:fPhM n:cRfSgMhMmSpL nv:cRfSgMhMmQpL
open_a b:cQhRpL
open_an b:pN
open_node b:pN
open_the b:mR
opening DA.update:oQ NA.update:oR d:oRpM n:jQoR
opening_hour b:oRpM nb:jQoR
operate DV:bMeMf^gRiNjLkMlLmLnLoNpP DW:pN LA:pN NV:bMdMf[gShMjMkNlLmJpR VV.none:fQpQ VV.operate:fVgTiLlMmMpP VV.read:pL d:pN
operation DA.create:gQ DA.delete:iRjM DA.none:iQpM DA.read:dNgQiLjPpR DA.run:jTpP DA.send:iP DA.update:gRiM NA.none:iQjQpM NA.read:pN NA.update:aR d:aRbKdMgThKiUjRkMlLmMnMpR dh:eNfNgQiRjUpS dha.read:pQ dha.run:jSpP dha.update:gQ l:iM n:aRiRjQlMpL nh:iQpL nha.none:iQpM nha.read:pN s:iPjSpN sp:iPjSpN
operation_, b:pN
operation_directly b:jQ db:jQ
operation_on b:pP
operation_slot b:aXjMlL db:aVjMlL nb:aXjMlL
operation_stay b:dNgQiLjPkQpP
operation_with b:pM
operational DA.read:pN d:bMfRjPpP
operator DA.create:iP DA.update:iRnM NA.create:iP NA.update:iRnM d:iS dh:iTnK dha.update:iRnM n:iSnM nh:iTnL nha.create:iP nha.update:iRnM
opioid DA.create:aR NA.create:aR d:aWjMmN dh:aWjMmN dha.create:aR n:aWjMmN nh:aWjMmN nha.create:aR
opportunity DA.update:oP NA.update:oQ d:oR dh:oR n:iMoS nh:iMoS nha.update:oQ
optimisation DA.update:gQ d:gQ
optimisation_tool b:gQ
optimise DA.none:iPpP DA.update:pP d:iPpP
optimization DA.read:pN
optimize DA.update:hPiNpM NA.update:pM d:hPiNpM dv:hPpL n:pM nv:pM
optimize_the b:pM
optimized d:pP
optimizer NA.none:pP n:pP nh:pP nha.none:pP
optimizing DA.update:pM d:pM
option DA.create:pN DA.delete:cR DA.read:pN DA.run:hQnM DA.update:oQ NA.delete:cR NA.update:cQiLoR d:hQlQmMnMpM dh:oQpN dha.update:oP l:jNmP n:cPiNlRmMoQ nh:lRoQ nha.update:iMoR s:jMpQ sp:jNpQ
option_exercise b:cP nb:cP
option_for b:pN
option_in b:pP
option_to b:pM
optional DA.create:mQ DA.read:pN DA.run:pM d:mQpM l:oQ
or d:bKcMdNeNhPjVkNlKnMpP l:hMiNjRkQmL n:mMpQ
or_a b:pL
or_account b:oQ
or_ask b:pN
or_command b:pN
or_data b:pN
or_delete b:jR
or_edit b:gQ
or_has b:pP
or_list b:jP
or_mark b:pP
or_more b:fQiQjMlM
or_not b:pM
or_update b:pM
orbit NA.none:fQ d:fQ n:fQ
orchestrator DA.run:nQ NA.run:hMnR d:iMnR n:hMiMnS nh:nQ nha.run:nQ
orchestrator_run b:iMnR nb:iNnQ
order DA.create:aQbPcQdPmMoMpP DA.delete:cS DA.none:cRpP DA.pay:aTbLpP DA.read:bRpP DA.run:cQ DA.trade:cMgR DA.update:bRcPgMpN DH:cPeMfMgMhQiLjMlPmMoQpN DHA.create:oS DHA.delete:cQdQjRoN DHA.publish:kQ DHA.read:bQ DHA.update:aPiMjMkMlQmRpN DHM:aLb[cLgNjMkMoM DK:bScQdMfIgLhKiJjSkLlLmPnNoQ NA.create:aRcRdQmN NA.delete:aQbMcSjM NA.none:bSpQ NA.pay:aSpN NA.read:bR NA.run:cQ NA.trade:bMgQ NA.update:cTmMpP NH:bZcRdQfKgLiImMnLoKpQ NHA.create:bReQfMiMoL NHA.delete:aPbRcPfMjLoN NHA.none:bQdNjT NHA.operate:fQ NHA.pay:dP NHA.publish:kQ NHA.read:bRmQpN NHA.run:cPhQpP NHA.send:lQ NHA.update:cPdQfLhMiNlQoQpP NHM:aLbZcIdLgNnR NK:bYdNeMgIiGjLlNoM NKA.create:bSePgNiMmKoR NKA.delete:bRcQfNjKoM NKA.harm:bRcN NKA.keep:bMeMgNmRoQ NKA.none:aNbMcMdMgNjUlMmUoN NKA.operate:fQ NKA.pay:aSbRjM NKA.publish:kQ NKA.read:bQdMeMfS NKA.run:cQhQ NKA.send:lQ NKA.trade:bMgQ NKA.update:bScQfMhMiNlQmM SK:aNbRcQiMjRkNmMpP d:aUbUcXdReMfLgMhMjKkMlMmKnMoJpR dh:aQbMcUdQfNgMpM dha.create:bPcR dha.delete:cRdQ dha.pay:bN dha.read:bQ dha.update:aRbLoQpM dv:aVbLcM n:aXbTcYdQeMfKhMjJkMlMmJnMoKpQ nh:aVc[dReMfLgLhMjLlMmLnNoMpP nha.create:aRbMcRdQmN nha.delete:aQbLcS nha.none:bSpQ nha.pay:bM nha.read:bRpN nha.run:cQ nha.update:aPbKcTpP nv:aSbQpN s:bQcRpN
order_a b:aQ
order_address b:bQ db:bQ nb:bQ
order_an b:aQbN
order_by b:pN sp:pN
order_data b:bTcNgQjM db:cP
order_for b:pR
order_from b:bRcN
order_id sp:bQpQ
order_item b:bQ db:bQ nb:bQpP
order_of b:pM
order_the b:aQ
order_with b:cQ
organ DA.delete:aQeQjM DA.update:aQeQoM NA.delete:aQeQjM NA.update:aRePoM d:aSeTiNjLoM n:aTeTiNjLoM
organ_priority b:eT db:eR nb:eT
organ_transplant b:aSjMoN
organisation DA.create:iRoM d:gQiRoM
organization DA.create:gQiQoM DA.delete:gQ DA.read:pN DA.update:gR NA.create:gPiQoL NA.update:iPmMoQ d:eMgViRjMoKpN n:gRiQmQoLpN nh:iQoM nha.create:iQoM nha.update:iQ
organization_in b:iQ
organization_member b:gRoM db:gQ nb:gQ
organization_profile b:oP db:oP nb:gMjPoS
organizational DA.create:gR DA.delete:gQ NA.create:gR NA.delete:gQ d:bNgU n:bNgU
organizational_unit b:bNgU db:bNgT nb:bNgU
orientation DA.update:lS NA.update:lR d:lT dh:lT dha.update:lS n:lS nh:lS nha.update:lR s:lQ sp:lQ
orientation_of b:lQ
origin DA.read:pP d:pP s:pN sp:pN
original d:pM
originality DA.read:pN d:oQpN
orthodontic DA.update:aQ NA.update:aQ d:aSbM n:aSbM
orthodontic_plan b:aSbM db:aSbN nb:aSbM
os NA.run:hMiQ d:iR n:hMiVjPoN
os_update b:hMiTjP db:hMiRjP nb:hMiVjPoN
other DA.none:iQ DA.read:pQ DA.run:nP DA.update:lQoM d:eMkPlQnQoMpR l:iQ n:nQpP
other_academic b:pP
other_app b:iNnS
out DA.none:iPpP DA.read:pP d:nQpS sp:pP
out_a b:pP
out_of b:kP
outbound DA.create:kN NA.create:nQ d:kMlQ n:kMlQnQ
outbound_call b:kMlQ db:kMlP nb:nQ
outcome d:pQ n:pN
outcome_share nb:cP
outlet DH:fLgLiJjQkUmMpL DHA.create:iLkVpM DHA.delete:bQjRkL DHA.publish:oQ DHA.read:nQpQ DHA.run:hRiMjQ DHA.select:pP DHA.send:bRkRpJ DHA.update:hMiTkJlP DHM:aMbLcQeMgRhMiVkSlLoL DK:aIbMcLdLeKfHgKk[lNmEnN NH:cMfLgIhMjKkYlQmMnLpR NHA.create:iNkQmM NHA.delete:gMiRjQ NHA.export:kR NHA.keep:kQ NHA.none:dQgNjMkRmQpP NHA.publish:kP NHA.read:oQpN NHA.run:lQ NHA.select:pP NHA.send:lQ NHA.update:bQgNiRpP NHM:aLbLcQdMeLfMhMiSkYlPmLnSoJ NK:aLbIcKdKeJfGgMhIiLjJk[lUmMoN NKA.create:fNkSlKmQnQoN NKA.delete:bMgLiRjRkQmNoM NKA.export:gQ NKA.keep:iMkRmN NKA.none:cQfMgMjLkRlTmQnM NKA.operate:fQ NKA.pay:bLgQnR NKA.publish:bQcLgSiMjNkRlRoJ NKA.read:eMmRoR NKA.run:lQ NKA.send:lR NKA.update:fMgLiQkSlPmL SK:bMgMjMkQoR n:fP nh:fP
outline DA.read:pN DA.update:mQoN NA.update:mQoN d:mSoMpN n:mSoM nh:mSoM nha.update:mQoN
output DA.read:pM DA.run:pR NA.read:pN d:hQiLmRpP dh:hRpP dha.read:pN dha.run:pQ n:fQpN nh:fQpN nha.read:pN s:mVoMpV sp:mQ
output_dir sp:pP
output_directory sp:pP
output_file sp:pR
output_folder b:mP
output_format sp:pQ
output_from b:pN
output_path sp:mQpR
output_stream b:pP
outside DA.keep:kQ DA.send:pP NA.none:aNkP d:iKkUpP n:aMkS
outside_service nb:kQ
outside_system b:aMkQ nb:aMkQ
outsider d:kQ
oven DA.none:pQ NA.none:pQ d:fQpQ n:fRpQ
oven_preheat nb:pQ
over DA.none:pP DA.read:pQ DA.run:pM NA.read:pN d:gQ n:pN
over_a b:pM
over_an b:pR
over_time b:pN
overall d:pN
overdraft DA.update:eT NA.read:eQ NA.update:eT d:eWfNjM dh:eUjM dha.update:eR n:eYfMjM nh:eYfMjM nha.read:eQ nha.update:eT
overpayment d:bYfNiNjM dh:bVjM n:bYfNiNjM nh:bYfNiNjM
override DA.update:pP NA.none:pP NA.update:pP d:iRpP n:aRcMfQiQpP nh:aRcMfQiQpP nha.none:pP nha.update:pP
oversee DA.read:pN d:pN dv:pN
oversee_the b:pN
overview DA.read:pN NA.read:pN d:pN n:pN nv:pN
overview_of b:pN
own DA.read:pN d:pN
owned DA.read:pN d:pN dh:pN dha.read:pN
owner DA.create:oM DA.delete:dP DA.update:gQiM NA.create:dRgQiMmM NA.delete:dQjM NA.update:gQiM d:dRgPiMoL dh:gRjN dha.delete:gQjN n:dUgTiLjMmMpN nh:dQgPmNpN nha.create:dQ s:iMjQoQpN sp:iMjQoQ
owner_address sp:pN
owner_of b:gRiMjN
owner_register b:dSgM db:dRgN nb:dRgM
owner_resource nb:gUiLjN
ownership DA.pay:gQ d:gQ
oxygen d:aViM n:aViM
oxygen_flow b:aViM db:aViM nb:aViM
p s:pM
pacemaker d:aQ n:aQ
paciente DA.none:aUeNpP d:aUeNpP
pack NA.none:mPpQ n:mPpQ
package DA.delete:bQ DA.publish:kQ DA.read:pQ DA.run:mQ DA.update:hRmMpN DH:bMdSeNhVkRmMnMoN DHA.create:hRiM DHA.delete:jQ DHA.none:mR DHA.publish:kQ DHA.read:pN DHA.run:hRiQpN DHA.update:bNeMhRlQpP DHM:bMdLeKfMgShQiTjSkQoM DK:aNcKdMeJfJgRhQjRlMoK NA.delete:bQ NA.publish:kQ NA.read:hQ NA.update:bPmN NH:aMbLcMdQePfMhWiRjLkMnMpP NHA.create:hQpP NHA.delete:dPiN NHA.grant:eQ NHA.harm:hQ NHA.none:eNmQ NHA.operate:fP NHA.pay:gR NHA.publish:kQ NHA.read:hRpN NHA.run:hRpP NHA.update:dQhMiSmLoQ NHM:bTdJeJfLgPhPiVkRmMoL NK:aKbQcJfKhViRjJkLlNnKoN NKA.create:bPiQmJoQ NKA.delete:bQiMjQ NKA.export:kMmQ NKA.grant:lQ NKA.harm:hQ NKA.none:eMhPiMmT NKA.operate:fP NKA.pay:gRiQ NKA.publish:iRkQoM NKA.read:bQgQiL NKA.run:hS NKA.select:mN NKA.send:kSlN NKA.update:aNbQcMiPjLlLmNoL SK:bMeMgShLiU d:iMjMkRmRpP dh:hRiMkRmM dha.delete:bQ dha.publish:kQ dha.update:hRmN n:bQhTiMjNkSmL nh:bQhQiMkRoN nha.delete:bQ nha.read:hQ nha.update:bP s:fQ
package_in b:hQ
package_name b:pN db:pN sp:fQ
package_page b:oQ nb:oQ
package_to b:kQ
packet d:kR n:kR
packet_capture b:kR db:kR nb:kR
packing d:mQ n:mQ
packing_list b:mQ
page DA.create:mMoTpP DA.delete:gNiR DA.keep:pL DA.none:pP DA.read:pN DA.run:pN DA.update:gSiSkPmIoLpP NA.create:mNoR NA.delete:gNjP NA.keep:pL NA.none:pQ NA.read:pR NA.update:gTmL d:iSmHoQpL dh:iQkQlKmPnSoLpP dha.create:oP dha.delete:iP dha.keep:pP dha.none:pP dha.read:pP dha.run:pN dha.update:iQkQoM l:iQ n:gQhQiQlNnRoLpQ nh:gLlMmLnSoS nha.create:mMoR nha.delete:jP nha.keep:pL nha.none:pP nha.publish:oQ nha.read:pQ nha.update:gMoP s:mMpL sp:pM
page_, b:pR
page_and b:pP
page_as b:kQoMpP
page_by b:mNoQ
page_element b:lPoN db:lPoN nb:lPoN
page_file nb:mRoL
page_from b:pR
page_or b:pN
page_pdf nb:kRoL
page_rule b:iSjNoM db:iRjM nb:iSjNoM
page_section b:oP db:oP nb:mMoR
page_size sp:pM
page_the b:pP
page_with b:pP
pages OP:kQmLoV OPA.write:kQmLoU P:gPoR PA.write:gQoQ
pagination DA.read:pQ
pagination_support b:pN
paid DA.create:bQ DA.update:bQ d:bThRpP dh:hV n:bS
paid_advance nb:bS
paid_in b:bS
painkiller DA.update:aR NA.update:aR d:aT dh:aTiN n:a[fMiMjMmN nh:a[fMiMjMmN nha.update:aR
paint d:pM n:pM
pair NA.update:cQ d:cQ l:bNmR n:cRmQ nh:mR nha.update:mQ s:cPpP
pair_position nb:cQ
panel DA.create:iQ DA.read:nPpQ NA.create:iQ d:iQpQ dh:iQpP dha.create:iQ n:iRnM nh:iQnM nha.create:iQ
panel_of b:nQpQ
panic d:fQ n:fSiN
panic_mode b:fQ db:fQ nb:fSiN
paper DA.create:dR DA.delete:dRjM DA.none:dQpN DA.read:jQpQ DA.update:oQ NA.create:dSmN NA.delete:dRjM NA.none:jR NA.read:pP NA.update:dSmN d:dSiMjQ dh:dSjM dha.create:dR dha.delete:dRjM n:bNdUfMiMpQ nh:dWeQfMiMjMpP nha.create:dSmN nha.delete:dRjM nha.read:pP nha.update:dSmN s:pP
paper_, b:pN
paper_id sp:pP
paragraph d:mR dh:mP n:mR nh:mP
param s:fNgQhQiTkRmL sp:fNgQhQiTkRmLpQ
parameter DA.read:pN DA.run:mQpP DA.send:kQ NA.create:iMmR d:hKkUmQpN l:hPiPoM n:gMmQ nh:iNmS nha.create:iMmR s:pN
parameter_group b:iQ db:gMiRmN nb:iQ
parcel DA.read:pN DA.update:oQ d:oQpN n:bQ
parcel_shipment b:bQ nb:bQ
parent DA.delete:jMoQ d:jMoR n:eQ s:iLoR sp:iMoQ
parent_application b:eQ nb:eQ
parking DA.create:bQ DA.delete:bPfPjM DA.none:bQ DA.update:bQfQ NA.create:bQfQ NA.delete:bPfPjM NA.none:bQfQ NA.update:bQfQ d:bUfRiMjMoM n:bUfUiMjMmNoM
parking_assist b:fR db:fQ nb:fR
parking_gate b:fQ nb:fS
parking_space b:bWiNjNoM db:bSjNoM nb:bWiNjNoM
parole DA.read:eQpR DA.update:eQ NA.update:dQoN d:eSpR n:dRpQ
parole_request b:eQ db:eQ nb:eQ
parquet d:pP n:kRpP nh:kRpP
parquet_file b:pP
pars DA.read:pN d:pN
parse NA.read:pN n:pN nv:pN
part DA.read:pN d:fRpK dh:pN s:pN sp:pN
part_of b:pM
particular DA.create:pL DA.read:pN d:pL
partition DA.run:hMiQ DA.update:iP NA.run:hMiQ NA.update:iP d:hMiR dh:hMiR dha.run:hMiQ dha.update:iP n:hMiR nh:hMiR nha.run:hMiQ nha.update:iP
partner DA.publish:kRpQ DA.read:pS d:kUpX
party DA.create:pP DA.update:bNdQ d:bLdUpP n:dQgN nh:dQgN s:pP
pass DA.create:bQ DA.delete:gQ DA.read:pR DA.update:eQ NA.create:bQ NA.delete:bRjM NA.update:bQgQ d:bQfNgQiMjMkRpR dh:bReQfNgRjM dha.create:bQ dha.delete:gQ dha.update:eQ n:bUeMfMgRjMkSmM nh:bWfMgTiMjMmM nha.create:bQ nha.delete:bRjM nha.update:bQgQ
pass_by b:gQ
passenger d:gQpP s:bQpP sp:pP
passkey DA.delete:gRjM DA.update:gR NA.delete:gRjM NA.update:gR d:fNgXjMmN dh:fNgXjMmN dha.delete:gRjM dha.update:gR n:fNgXjMmN nh:fNgXjMmN nha.delete:gRjM nha.update:gR
passport s:pQ
password DA.create:pM DA.read:gQpT DA.update:gQ NA.create:pM NA.export:gQ NA.none:pN NA.update:gQ d:gUpS dh:gPpM dha.read:pM n:gTpL nh:gRpL nha.create:pM nha.export:gQ s:gQmMpN sp:gRpM
password_item b:gR db:gR nb:gR
password_with b:pL
past d:pL
paste d:kQ n:kQ
paste_site b:kQ nb:kQ
pat DA.delete:gRjM DA.update:gR NA.delete:gRjM NA.update:gR d:fNgYjMmN dh:gVjM dha.delete:gRjM n:fNgYjMmN nh:fNgYjMmN nha.delete:gRjM nha.update:gR
patch DA.read:pP DA.update:hPiQ NA.read:pP NA.update:pP d:hQiQpP n:mPpQ nv:pP
patch_baseline b:iR nb:iR
patch_in b:mQ
patch_request b:kQ db:kP
patent DA.pay:dQ d:dTkN n:dQ
path DA.none:iQpQ DA.read:pN DA.run:pP DA.update:mQpP NA.read:pN d:fQ dh:fQ n:fPiQmQ nh:fP s:fNgMhSiMjRmToMpP sp:hPjQkQpR
path_on b:pP
patient DA.create:kPpM DA.none:oQpQ DA.read:pS DA.update:aPkTpQ DH:aTpQ DHA.delete:bP DHA.none:pN DHA.read:pR DHA.run:aQ DHA.update:aQ DHM:aWbMeMfPgQiMjNkRmL DK:anbLcLdKeGfLgMhKiIjJkUmJnL NA.create:aP NA.keep:aNkQpN NA.none:kRpP NA.read:pN NH:a_bNdNfMgNiNjMkNlQmNoMp] NHA.create:aQ NHA.delete:aRjM NHA.none:aRpT NHA.pay:lQ NHA.read:aQpW NHA.run:aP NHA.update:aQ NHM:a[bNcMeLiMjKkRlRmLoP NK:albKcLdMeKfKhMiJjHkTlRmGnM NKA.create:aViMmL NKA.delete:aVgMjK NKA.harm:aP NKA.keep:aQkQmM NKA.none:aSdMjMkPoQ NKA.pay:aP NKA.read:aQgQ NKA.run:aRiMkQ NKA.update:aZfMgMiNmL SK:aUpU d:aVbNdMgNjMkSpU n:aQbNkSpM nh:pN nha.read:pN s:aUpQ sp:aTpR
patient' DA.read:pP DA.update:aQ d:aSpQ
patient_and b:oPpP
patient_consent b:gLmR
patient_id sp:aQpN
patient_information b:aNkQ
patient_neglect nb:pP
patient_profile b:pN
patient_record b:aNkR db:aMkQ
patient_to b:aQpP
patient_transfer b:aQbN db:aQbN nb:aQbN
pattern DA.delete:gNjQ DA.read:pN NA.delete:gNjQ d:gNjQpN n:gNiRjQ nh:iR s:pQ
pause DA.run:bQ NA.run:bQfQhNiSpP d:bQ dv:bQ n:bQhMiUpP nv:bQfQhNiSpP
pause_the b:bQ
paused d:iQmM
pay DA.create:bR DA.delete:eR DA.pay:bP DV:b[cTeLfIgKhLiGjJlLmLn[oJpU DW:pL LA:iQmLpJ NA.create:bRePiM NA.delete:eR NA.pay:bQ NA.update:bQ NP:aQbXcJeMfLhLiLnQoMpT NV:bZcQdQfLiLjKkLmLoJpR VV.none:bWcTdMeMfLgMhMiLjLlKmLnXoMpQ VV.pay:aQbRcMdPfMiLkLlQmQnQpQ VV.read:pQ d:bVeSiM dv:bRcUnMpP n:bXeSfNiKmM nh:bS nha.update:bQ nv:bQ
pay_rais b:eS
pay_raise b:bMeT db:eR nb:bNeV
paycheck DA.update:bS NA.update:bS d:bU dh:bS dha.update:bQ n:bYfMjM nh:bYfMjM nha.update:bS
payload DA.read:hQpQ NA.publish:kQ NA.run:fNhQ d:hSpR dh:fMhQ n:hRkQ nh:fJhTkR nha.publish:kQ nha.run:fLhS s:bPiMpS sp:pP
payload_bay nb:fP
payload_to b:pQ
payment DA.create:bSoMpP DA.none:bQjN DA.read:jRpP DA.update:gP NA.create:pP NA.delete:bQ NA.none:bPiM NA.read:pM NA.update:mR d:b[dNgLoLpR dh:bSpP l:bR n:bVcMlM nh:bQcMmRpP nha.create:pP nha.read:pN nha.update:bLiPmR s:bSpQ sp:bQ
payment_alteration nb:bP
payment_data b:gPjM
payment_method b:pP db:pN
payment_request nb:bP
payment_system b:bQoM db:bNiP
payments OP:aNbVcMiMoR OPA.write:aNbUcMiMoR P:oQ PA.write:oQ
payout DA.update:eP NA.update:eP d:bQcMeR dh:bQcM n:bQcMeR nh:bRcM nha.update:bQ
payout_decision b:bMdMeS db:bNeR nb:bMdMeS
payroll NA.none:bR d:bTjM n:bTjM
payroll_data b:bRjM
payroll_run b:bRhM nb:bP
payroll_tax b:bMdQ
pcr d:fQiM n:fQiM
pcr_machine b:fQiM db:fQiM nb:fQiM
pdf DA.create:mQ DA.read:pN DA.update:kPmPoM NA.create:mQoN NA.read:pS NA.update:kPmPoM d:kRmQoM dh:kP n:kPmSoLpS nh:kPmToMpP nha.create:mQoN nha.update:kPmPoM
pdf_, b:pN
pdf_file b:pQ
pdf_of b:kP
pdf_text nb:pR
pedal DA.create:fQ DA.delete:fP NA.create:fQ NA.delete:fP d:fRpP dh:fR dha.delete:fP n:fR nh:fR nha.create:fQ nha.delete:fP
pedestrian NA.none:pQ d:pQ n:pQ
peer d:eQ n:eQ
peer_review b:eQ
penalty DA.update:eP NA.update:eP d:eT dh:eS n:eT nh:eT nha.update:eP s:pM
pending DA.update:cQ NA.delete:bRcM NA.update:bQcN n:bVcJ
pending_order db:cQ nb:bXcH
pension DA.create:eQ NA.create:eQ d:eS n:eS
pension_claim b:eS db:eS nb:eS
people DA.read:pS NA.read:lQ d:lQpS n:lQ nh:lQ nha.read:lQ
per d:pM n:bP s:pN
per_page sp:pN
percentage NA.none:pP d:mRpP n:mRpP nh:iQ
percentage_of b:pP
perform DA.run:hLpL d:hLpL dv:hMiQpN l:hQjQmM
perform_a b:pL
perform_data b:pN
perform_web b:pR
performance DA.read:pN NA.read:pN d:fMhQjQ dha.read:pP n:eQpN nh:pN nha.read:pN
performance_and b:hP
performance_of b:pP
performance_review b:eQ
performed d:hQ
performing d:pQ
period DA.delete:bP NA.update:bQ d:bRgQiN dh:bTfNjN dha.update:bQ n:bTfNjN nh:bTfNjN nha.update:bQ s:pN
permanently DA.delete:dPeQjN d:dPeQiUjNoI
permanently_delete b:dQeQgLjN
permission DA.create:gP DA.none:pP DA.read:pN DA.update:mPpP NA.create:gRmN NA.delete:gQjN NA.none:gMkQ NA.read:pN NA.update:gQmP d:gQkP dh:gQ l:jQ n:gViMjMoNpN nh:gTpN nha.create:gQ nha.read:pN nha.update:gQ sp:pN
permission_bit b:gLjQmR db:gMjQ nb:gLjQmR
permission_data b:gMkQ
permission_folder nb:gSjM
permission_on b:pN
permission_set b:gR db:gQ nb:gR
permit NA.create:dQ d:dPmR dh:mR n:dQmR nh:dR
permit_from b:mQ
perpetual n:cQ
perpetual_contract nb:cQ
person DA.create:pM DA.delete:jP DA.read:aPpS DA.run:lR DA.select:eQ NA.create:nQ NA.delete:lQ NA.run:lNnP NA.update:nSoN d:aQlQmMnSpQ dh:pP n:gMiNlMnW nh:gNlLnT nha.run:lNnP nha.update:nS s:pP sp:pR
person_duty nb:nQ
person_from b:jQ
person_on b:nPpP
persona d:lQnM dh:lQnM n:lQnM
persona_chat nb:lQnM
persona_in b:lQnM
personal DA.create:mToM DA.read:pP DA.update:iR NA.create:mQ NA.update:mQoN d:gLhMkSlQmUoLpS n:iMkQmSoM
personal_and b:lQ
personal_data b:kRpR
personal_information b:pP
personal_loan b:eP nb:eP
personal_project b:mQ db:mQ nb:mQ
personal_task b:mRoN db:mRoN nb:mRoN
personalized DA.create:mQ d:mQpN
personnel d:dMgQkPpP
pet DA.create:mRoM NA.create:mRoM d:fSiMmSoMpP n:fSiMmSoMpP
pet_feeder b:fU db:fU nb:fSmM
petition DA.create:dQ DA.delete:dQjN DA.update:dQ NA.create:dQ NA.delete:dQjN NA.update:dR d:dW dh:dU dha.create:dQ dha.delete:dQjN dha.update:dP n:dXfNjN nh:dXfNjN nha.create:dQ nha.delete:dQjN nha.update:dR
petty d:bQ n:bQ
petty_cash b:bQ
pharmacy NA.pay:bQ NA.update:aMbQ d:bQ n:aKbT
pharmacy_shop b:aKbS nb:aKbT
phishing DA.run:lQ NA.none:bMdMeMfMgWjMlSpR NA.read:aKgS d:gLlRpP n:aLbKdMeMfLg^jMkMlTpR nh:aLbJdMeMfLg_jMkNlRpQ nha.none:bLdMeMfMgXjMlRpP nha.read:aKgS
phishing_attack b:gMlQpP
phone DA.create:fP DA.delete:bPfPjM DA.none:lPpP DA.read:pN DA.run:fRlM DA.send:pP DA.update:fP DH:fRhQlNmQpQ DHA.delete:fQ DHA.read:pQ DHA.run:fNhR DHA.update:fQ DHM:bSfRiMjMlNmP DK:aMcNgMiKjLl[nMoM NA.delete:bPfPjM NA.read:pN NA.run:fRlM NA.update:fQ NH:bMeQfYhQiMmK NHA.create:fQ NHA.delete:fQ NHA.keep:pN NHA.read:lQmN NHA.run:fRhQlL NHA.select:pQ NHA.update:fS NHM:bRfTgNiMjMkRlL NK:bQeRfZgMhQiLjLmKoM NKA.create:fSmM NKA.delete:bPfSjK NKA.none:eP NKA.publish:kQ NKA.read:lQmN NKA.run:hQlLmQ NKA.update:fSiNmN d:bQiNjNlVpQ n:bRfSiNjNpP nh:fR nha.run:fRlM nha.update:fQ sp:lQ
phone_alarm b:fQ db:fP nb:fQ
phone_by b:fQ
phone_flashlight nb:fQ
phone_number b:bQpP db:bRfM nb:bTfM
phone_torch b:fQ nb:fQ
photo DA.read:pQ d:aSmM dh:aSpQ n:kP nh:kQ s:aQpP sp:aQpP
phrase NA.update:gQ n:gR nh:gR nha.update:gQ
physiotherapy DA.update:aQ NA.update:aQ d:aTbN n:aTbN
physiotherapy_plan b:aTbN db:aTbN nb:aTbN
pickup DA.delete:bPjN NA.create:bQ NA.delete:bPjN d:bTpP dh:bSlQ dha.create:bQ dha.delete:bPjN n:bSjNlQ nh:bSjNlQ nha.create:bQ nha.delete:bPjN s:pP sp:pP
pickup_by b:lQ
pickup_location b:pP
picture DA.read:pP NA.create:mMoR NA.update:mNoQ d:pN dh:mMoR n:mNoR nh:mNoR nha.create:mMoR nha.update:mNoQ
picture_and b:pP
picture_file b:pP
picture_of b:pN
pid s:hQ sp:hQ
pin DA.update:gMoT NA.update:iMoU d:fQgMoT dh:fP dv:gNoT n:bNfQgMiMoV nh:fQ nha.update:gP nv:gMiMoV
pin_a b:oQ
pipe DA.create:iR NA.create:iR d:iXkKmMoN dh:fNiSjQ dha.create:iR n:iTpN nh:fMiSjQ nha.create:iR
pipeline DA.create:iQpN DA.read:pQ DA.run:iPpM DA.update:iP NA.create:iQmN NA.keep:iQ NA.run:hNiQ d:hMiTmNoNpM dh:iRoM dha.read:pQ dha.run:pM dha.update:iQ n:hMiVmLpN nh:iToMpN nha.keep:iQ nha.update:iP s:pN sp:pN
pipeline_for b:pN
pipeline_stage b:iMoR db:iMoS nb:iMoS
pipeline_valve b:fRiM nb:fRiM
pipeline_with b:pP
pivot DA.create:iNmQ DA.update:iNmQ NA.create:iNmQ NA.update:iNmQ d:iLmT n:iLmT
pivot_table b:iLmT db:iLmT nb:iKmU
pizza d:bQcN n:bQcN
pizza_order b:bQcN nb:bQcN
place DA.delete:eRjM DA.none:cQ DA.read:pN DA.update:eQiLmQ NA.delete:eRjM NA.none:bRcQpP NA.pay:cQ NA.read:eQ NA.update:eRmN d:bLcTeSiLjMmQpN dh:cSeRjNpQ dha.delete:eRjM dha.none:cPpQ dha.update:eQ n:cVeTjMmMpQ nh:bLcReVjNmL nha.delete:eRjM nha.read:eQ nha.update:eSmM s:mQ sp:mQ
place_a b:cQpP
place_an b:pP
place_by b:eQ
place_the b:cP
place_to b:pL
plagiarism DA.read:jRpN NA.none:oQpN d:eLjQoSpN n:eLjQoSpN
plagiarism_, b:pN
plain DA.read:pR d:pR n:gQ
plain_text b:pS
plain_word b:pN
plan DA.create:mQoN DA.delete:aQ DA.none:aR DA.read:iQpW DA.run:pM DA.update:aPgMmQ NA.create:mQ NA.delete:aPbMgNjR NA.read:gQpT NA.run:aRbN NA.update:gMmR d:aVbLeNiUjMkMlNmQoNpR dh:aTbJgLhQpQ dha.create:mQ dha.delete:aQbN dha.read:pQ dha.update:aRbMmMoQ dv:pT n:aUbJdMeNmSpT nh:aTbJgKhQiPjQkMmQpQ nha.create:bMmQ nha.delete:aPbMgNjR nha.read:pQ nha.run:aRbN nha.update:gMiR nv:aQgQpS s:bQ sp:bQ
plan_and b:pP
plan_by b:aQ
plan_data b:aMgR db:gQ
plan_downgrade b:bS db:bQ
plan_etf nb:cQ
plan_for b:pM
plan_of b:pP
plan_step b:bMmQ nb:bMiNmR
plan_upgrade b:bQiN nb:bQ
planner NA.none:pN n:pN nh:pN nha.none:pN
planning DA.read:pM d:dNpI
plant d:pP
platform DA.update:pP n:kSoM nh:kSoM
play DA.operate:fQpQ NA.operate:fRmNpQ d:fQpQ dv:fQpQ n:fRmNpQ nv:fRmNpQ
play_a b:pP
play_the b:pP
playback DA.update:fQ DH:fWgMiMkRlMpP DHA.create:fQoQ DHA.delete:fR DHA.none:pN DHA.operate:pP DHA.run:fRmN DHA.select:fQmM DHA.send:kQ DHA.update:fSkQmMoMpP DHM:cMfVgMjMkMlRmQoL DK:aLbLcLdMeMf[gMhJkRnM NA.update:fQ NH:aMbKdNeMf[gMiQkLpQ NHA.create:bMmS NHA.delete:fPjQ NHA.keep:lP NHA.none:pN NHA.operate:fQpQ NHA.publish:iQkM NHA.read:pN NHA.run:fViLmLpP NHA.update:bMfSiQ NHM:aNcLdNfZgMiIkT NK:aLbMcLdMeMf_gKhMlQmM NKA.create:fSmS NKA.delete:fRjP NKA.keep:lQ NKA.operate:fQ NKA.publish:iQ NKA.run:fUiNmL NKA.send:lQ NKA.update:bMcNfSgNkQnQoR SK:lRoLpP d:cNfUiMmM dh:fQ n:cMfT nh:fQ
playback_position b:cLfR db:cMfQ nb:cLfR
player NA.create:mMoR d:fQ n:fQmLoR
playing DA.run:fQ d:fQ dh:fQ dha.run:fQ
playlist DA.create:fMmQ DA.delete:fMjQ DA.update:fNoQ NA.create:fMmR NA.delete:fMjQ NA.run:oP NA.update:oR d:fIiLjPmSoS dh:fJiMjPmSoR dha.create:fMmQ dha.delete:fMjQ n:fJiLjPmSoT nh:fJiMmSoS nha.create:fNmQ nha.delete:fMjQ nha.update:fNoQ
playlist_channel nb:fMoQ
playlist_speaker nb:fQ
plc n:fSmL
plea d:dQ dh:dQ n:dQ nh:dQ
pledge NA.update:bS d:bTjN dh:bSjN n:bYfMjM nh:bYfMjM nha.update:bS
plot DA.update:iNmQ NA.read:iNmQ d:iMmQ n:iMmRpN nv:iNmQ s:pN
plot_image b:iMmQ db:iNmQ nb:mP
plumber d:bS n:bS
plumber_visit b:bS
png DA.read:pR d:pS n:kQ nh:kQ
png_image b:pS
pod DA.update:iP NA.update:iP d:iQkM nha.update:iP
podcast n:fQ
point DA.create:bRgNiPkN DA.delete:gMjQ DA.read:pN DA.update:gMiQmQ NA.create:gMiQ NA.delete:gMjQ NA.update:gMiR d:bRgJiRkNmQoM dh:bQgIiSjQmQ dha.create:gMiQ dha.delete:gMjQ dha.update:gLiR n:bQgIiTjQmQoM nh:bQgJiSjQmQ nha.create:gMiQ nha.update:gMiQ s:pQ
point_bulk nb:iNmR
point_in b:iP
policy DA.create:gQiN DA.read:pN DA.update:iQ NA.create:gR NA.read:pN NA.update:gQ d:ePgQoN dh:iR dha.create:iQ n:eRgSmMoMpL nh:eQgPiRmMoNpL nha.create:gQmN s:gP
policy_and b:pP
policy_application b:eQgM nb:eRgM
policy_by b:gM
policy_id sp:gQ
policy_of b:gMiP
policy_rule b:iM db:gQiM nb:iM
policy_version b:gRiMjN db:gRiMjN nb:gUiLjN
policy_with b:gMiR
political d:pP
poll DA.delete:jP DA.update:cNoQ NA.delete:jP NA.update:cMiMoU d:cNoRpM dh:pM n:cMiNmNoUpM nh:oRpM nha.update:oR
poll_option b:cMoQ db:cMoQ nb:cLoR
polling l:kQ
pool DA.create:iP DA.delete:cMjR DA.update:iR NA.delete:cMjR NA.update:iR d:cLfQgMiTjRmM dh:cHiUjR dha.create:iQ dha.delete:cLjR dha.update:cLiS n:cJfQgMiUjRmN nh:cMgMiUjRmN nha.delete:cNjR nha.update:iR
pool_pump b:cMfQ nb:cMfQ
pop DA.none:jQpP d:jQpP dh:jQpP dha.none:jQpP n:jQpQ nh:jQpQ
pop_an b:jQpP
port NA.select:iQ d:iTkMpP dh:iSkMpP n:iTkMpQ nh:iSpQ nha.select:iQ s:hQpP sp:hQpP
portal DA.update:iQ NA.none:pM NA.update:iQ d:iR dh:fMiTmM dha.update:iQ n:iRpL nh:iRpL nha.none:pM nha.update:iQ
portfolio DA.read:pN DA.update:mNoR NA.none:cQpP NA.read:pN NA.update:mMoS d:bMcQmMoQpP n:bMcSmMoR nh:cQpN nha.read:pN
portfolio_data b:pP db:pP
portfolio_item b:bMcLjQoS db:cMjQoP nb:bMcLjQmNoT
portfolio_weight nb:cQ
position DA.delete:jP DA.publish:lQ DA.read:pT DA.select:cPpP DA.update:cRpG NA.read:pN NA.trade:mR d:cSiNkMlS dh:cQkMlSpT dha.delete:jP dha.read:pR dha.select:cPpP n:kMlSmRpQ nh:kMlSmSpP nha.trade:mR s:cQpQ sp:cQpQ
position_from b:jQ
position_with b:pP
possible DA.read:pP d:pP
post DA.create:kP DA.delete:jQ DA.publish:bQkKlRmMoR DA.send:lMoR DA.update:oQ DH:gJhMjLkMlLmVnQoSpN DHA.create:oQpP DHA.delete:eQiPoL DHA.grant:bR DHA.keep:pP DHA.none:nQpP DHA.publish:kMoU DHA.read:mRpK DHA.run:mSpM DHA.send:kMlS DHA.update:dPgMiPkQpP DHM:bKcMfJgLhMiSjTkUlMmMoR DK:bJcKdMfLgJhKiJkKnMo[ NA.create:kQmNoQ NA.delete:jQ NA.publish:bPgQjNkMlQmQoNpP NA.read:mPpN NA.update:oS NH:bIcNeTfIgJjSkKoWpN NHA.create:eRoS NHA.delete:eQfMjSoL NHA.keep:jRoNpL NHA.none:nQ NHA.publish:lMoSpP NHA.read:lQoNpR NHA.run:oR NHA.update:bMfMgLiNlSoTpM NHM:aLbJcLeLhMjQkQlTmMoS NK:aMbHcJfJhMiNjRkLlTmLoW NKA.create:bMeRgNoR NKA.delete:fMgNjVoK NKA.keep:jSoM NKA.none:fQnQoP NKA.pay:bMeQ NKA.publish:bPgPjMmP NKA.read:lP NKA.run:oQ NKA.send:lRoR NKA.update:bLcMfKgRlQmMoR SK:bNjQkMlRmSoKpM d:bQgMiNlMmMoXpP dh:kKoS dha.delete:jQ dha.publish:oQ dha.send:lQ dv:bRkMlSmM n:bPeLgQiMkMlPoTpQ nh:jQkMoV nha.create:oR nha.delete:jQ nha.update:oS nv:bPgQjNlRmQoKpP s:oQ sp:oQ
post_a b:bRlRoL
post_body nb:kP
post_request b:kQ db:kQ nb:kSoM
post_team nb:kMlQ
post_to b:kMlQ
postage d:bWfNjMmN dh:bWfNjMmN n:bWfNjMmN nh:bWfNjMmN
postcard d:lS dh:lS n:lS nh:lS
postgre d:pP
postgre_database b:pP
posting DA.create:oP DA.update:oQ NA.create:oP NA.update:oQ d:iMoS dh:iMoQ dha.create:oP n:iMoS nh:iMoS nha.create:oP nha.update:oQ
postmortem DA.update:oR NA.update:oR d:fNoU dh:fNoU dha.update:oR n:fNoU nh:fNoU nha.update:oR
potential DA.read:ePpQ d:dQpN
potential_security b:pN
potentially d:pQ
power DA.none:pL DA.update:iR NA.none:iRpK NA.select:fQ NA.update:fQ d:fQiQpM dh:dQ n:fRiQmMpK nh:fQpM nha.none:pM s:pP
power_attorney nb:dQ
power_grid b:iRpP
power_of b:dQ
power_outlet nb:fP
power_strip b:fR db:fQ nb:fR
pra DA.update:iP NA.update:iP d:iQ n:iQ
pra_portal b:iR db:fMiTmM nb:iR
practice DA.update:jQ d:jQpN
practice_and b:pM
pre d:pN
precedent DA.read:pN d:pN
predict DA.read:pN d:pN dv:pN
predict_the b:pN
prediction DA.delete:jP DA.read:pQ NA.delete:jP NA.read:pQ d:gMiQpP n:gMiQjPnPpQ nh:gMiQpQ nha.read:pQ s:pN
prediction_id sp:pN
prefab d:mP dh:mP n:mP nh:mP
preference DA.create:bMmS DA.update:gMmR NA.update:mQ d:bMgMmU dh:mQ dha.update:mQ n:iMmR nh:iMmQ sp:mQ
preference_of b:gN
preference_user nb:gN
preheat DA.none:pQ NA.none:pQ d:pQ dh:pQ dha.none:pQ n:pQ nh:pQ nha.none:pQ
preheat_the b:pQ
premium DA.update:eQ d:eR n:eP
premium_class b:eP nb:eP
prepaid DA.update:bPoN NA.delete:bQ NA.update:bPoN d:bSoN n:bSoM
prepaid_card b:bRoM db:bQoN nb:bSoM
preparation DA.read:pN DA.update:pM d:dMkPmPpP
prepare DA.run:mQ d:mQ dv:dPmQpP
prepared d:pP
preparing d:pP
prepayment DA.delete:bRjN DA.update:bS NA.delete:bRjN NA.update:bS d:bViNjN dh:bViNjN dha.delete:bRjN dha.update:bS n:bViNjN nh:bViNjN nha.delete:bRjN nha.update:bS
prescribe DA.none:aQ NA.none:aU d:aR dh:aQ dha.none:aQ n:aV
prescribe_a b:aP
prescribed DA.read:pP d:pP
prescription DA.read:pP d:aQpQ dh:aPpN n:aQpN nh:aPpN
prescription_, b:pQ
presence DA.delete:jQ DA.update:gNoQ NA.delete:jQ NA.update:lS d:gMjQoR dh:gLjQoQ dha.update:gNoQ n:gMlTmN nh:gMlS nha.update:lS s:pM
presence_status b:oP
present DA.read:pN d:pN
presentation d:mQ dh:mQ n:mQ nh:mQ
preserve s:pM
presigned d:kQmN n:kQmN
presigned_url b:kQmN db:kQmN
press DA.create:oQ DA.interact:fQ DA.update:oQ NA.create:oQ NA.interact:fQ NA.update:iMoQ d:fQ dv:fQ n:fQoP nv:fQ
press_a b:fQ
press_release b:iMoR db:iMoR nb:iLoS
pressure DA.create:fQ DA.delete:fQjM DA.read:pP DA.update:aSfN NA.create:fQ NA.delete:fQjM NA.update:aS d:aVfRiNjMmLpP dh:aUfN dha.update:aQ n:aWbNfSiMjMmMoN nh:aU nha.update:aRfN
pressure_setpoint b:fS db:fR nb:fT
prevent DA.read:pN d:jRpQ l:gQ
prevent_plagiarism b:pN
preventing DA.read:pM DA.update:dNgRiRpR d:dMeMgPiRpK
preventing_breach b:bNdMiVpQ
preventing_data b:pP
preventing_error b:pN
preventing_fraud b:pM
preventing_operational b:pN
preventing_potential b:pL
preventing_unauthorized b:gQpR
preview DA.read:pN DA.update:iQ NA.delete:pL NA.read:pN dv:pN n:pL nh:pL nha.delete:pL nv:pN
previous d:fQpP n:fSjNmM s:iP
previous_track b:fR db:fR nb:fR
previously DA.keep:pM DA.read:pQ d:pP
price DA.create:bRoMpP DA.delete:cQjM DA.read:pN DA.update:bQcRiNpP DH:aSbYcQdMfMgKiLjMmNoLpP DHA.create:bQmQoMpP DHA.delete:aQbQePiM DHA.read:kQ DHA.run:iQ DHA.select:bQ DHA.update:aQbRcQiMmNpP DHM:aLbYeRjMkQmMoN DK:aRbVcSdReLfJgLhLiQjKlJmMnM NA.delete:bRcQjK NA.none:bRpQ NA.read:bSpN NA.update:bQcPiM NH:aQb]cSdKeLfNgKiLjMkLlMnMoMpP NHA.create:bRiMmQpP NHA.delete:bQgNiM NHA.none:oQpP NHA.pay:bQ NHA.read:bP NHA.run:aQbQhN NHA.select:bP NHA.update:bSdMiRjMoL NHM:aJbYeMfLhMiMmKoU NK:aQb_cSeJfJgMhNiJkMlKmKnMoN NKA.create:bReMfMgMoQ NKA.delete:cRgLiLjS NKA.export:kQ NKA.none:bUdMgPjN NKA.publish:iQ NKA.read:bRgQiMmLoM NKA.run:aQbQhMiQ NKA.select:bR NKA.update:bQcQgMjMoN SK:bRcRiMoN d:bUcWiMjMoLpM dh:bPpP n:b[cPiLjKmMoMpM nh:bTpP nha.delete:bRjM nv:bRpN s:cS sp:cSpP
price_, b:pN
price_alert b:bLcT db:bNcQ nb:bLcT
price_change b:pM
price_data b:bPjN
price_in b:bP
price_list b:bQ db:bQ
price_manipulation nb:pP
price_of b:pN
price_rule b:bQiN db:bQiN nb:bRiM
primary DA.run:iQ DA.update:gMiSmM NA.run:iQ NA.update:gMiTmM d:iRpM n:gJiVjRmM
primary_key b:iR db:iRmN nb:gJiVjRmM
principal d:gR dh:gQ n:gR nh:gR
print DA.create:bRfPiN DA.delete:bQfRjK DA.operate:gQpL DA.run:fP DA.update:fRiM NA.create:bRfPiN NA.delete:bQfRjK NA.operate:gRiNpL NA.run:fQ NA.update:fRiM d:bRfUgRiJjLpL dh:bQpN dv:pM n:bSfWgRiIjLpL nh:bR nha.create:bRfN nv:gQpL
print_a b:pL
print_head b:fR db:fR nb:fR
print_job b:fWiKjL db:fUiMjL nb:fWiKjL
printer DA.run:fQ d:fSiM n:fR nh:fQ
priority DA.create:eQ DA.update:eP NA.create:eQ NA.update:eP d:eSfMiPoN dh:eRiRmM dha.update:eP l:jN n:eSfMiQmM nh:eSfMiQmM nha.create:eQ nha.update:eP s:pN
private DA.create:mQoN DA.update:dNkS NA.update:gQmM d:dMfNgWiQkRlLoLpN n:gQmN s:bQ
private_information b:kQ
private_key b:gRlM nb:gQ sp:bQ
private_registry b:iQoM
privilege NA.update:gQiM d:gQ n:gR nh:gRiN nha.update:gQiM
probation DA.create:eRoN DA.delete:eSjL DA.update:eRoM NA.create:eToM NA.delete:eSjL NA.update:eRoM d:eZjLoK dh:eR dha.create:eQ n:e[jLoJ nh:eS nha.create:eQ
probation_review b:eTjNoL db:eRjNoN nb:eTjNoL
probation_status b:eR db:eQ nb:eSoM
problem DA.delete:aQjM DA.none:pM DA.update:aPmLoR NA.delete:aQjM NA.read:aQmN NA.update:mMoS d:aSjNlMmLnQoPpL n:aUjMmKoQ
problem_list b:aWjLmLoM
problem_record b:aMmNoS db:aMoR nb:aMmNoS
problem_solving b:pL
procedure DA.create:aMeQgQhQiLkQoN DA.read:pP DA.run:aQ DA.update:pP NA.run:hQ d:aUhPiKkQmMoMpU dh:pP n:aQpN nh:aQpP nha.run:hQ
procedure_, b:pP
procedure_are b:pQ
proceed d:jP
proceeding DA.run:pP d:dQpP
process DA.create:hQ DA.delete:iQ DA.read:bQ DA.run:bRhMiRpM DA.update:dQiQmN NA.create:iSmN NA.delete:jQ NA.read:pN NA.run:bQiPpP NA.update:iP d:bSgLhMiWjMlPmL dh:dQfMiSpP dha.delete:iQ dha.run:hP dha.update:dQ dv:bShMpM n:iTjQlMmNpP nh:iR nha.create:iR nv:bQfQhMpP s:pN
process_, b:dQhN
process_a b:bShLpM
process_data b:fQjQ db:jQ
process_entry b:fQ
process_priority b:iR db:iR nb:iR
processed d:kQpP
processing d:bQiQpP dh:iQ n:iQpP
processing_tool nb:pP
produce d:pN dv:pN
product DA.create:oQ DA.delete:bLjR DA.publish:pL DA.read:pP DA.update:cLmRoQpL NA.create:oQ NA.delete:bMjQ NA.read:cQjQpQ d:cLeNiMjRmPoVpL dha.delete:bMjQ l:oQ n:jSmNoSpQ nh:cQoRpQ nha.delete:bMjQ nha.read:pP
product_category b:oP
product_id sp:mQpM
product_listing b:mQ db:mQ
product_price b:bRjNoM nb:bQ
product_review b:oQpP
product_type b:pQ
product_variant b:bMoQ nb:bMoQ
production DA.create:bNeMiS NA.create:bNeMiS NA.delete:bNjR NA.run:iQ d:iUpP n:bMeMiUjQ nh:bLeMiUjQ nha.create:bNeMiS nha.run:iQ
professional DA.read:pN d:gNoQ
professional_experience b:pN
profile DA.create:gLoRpN DA.delete:jP DA.read:gMjPmQpP DA.run:lMoQ DA.update:aQlQpP NA.create:gMmRoP NA.delete:jS NA.publish:oR NA.read:gMjQlMoRpQ NA.run:lMoQ NA.update:iR d:eNfMgIjQlRmRoSpP dh:fMgIiRlS dha.create:gMmQ dha.delete:gMjR dha.run:lMoQ dha.update:aQlPmM n:bNdMeMfLgJjRlMmQoWpQ nh:fMgIiTjQlQoSpN nha.create:gLoQ nha.delete:gMjS nha.publish:oR nha.read:pN nha.run:lMoQ nha.update:gNiR nv:gMjQlMoRpS s:pP sp:pP
profile_, b:pP
profile_attribute nb:gSjM
profile_data b:gNjSpP db:pP
profile_from b:jP
profile_mapping b:gTjMoM db:gSjM nb:gTjMoM
profile_of b:mRoM
profile_picture b:mLoS db:mMoR nb:mKoU
profile_with b:pP
profit DA.update:cQ NA.update:cQ d:cS n:cS
profit_order b:bMcR db:bMcQ nb:bMcR
program DA.run:pQ NA.delete:fQjM NA.none:lP NA.run:aQ NA.update:fR d:aQoMpQ dh:aR n:aSfQjMlRmM nh:aSfQjMlRmM nha.delete:fQjM nha.none:lP nha.run:aQ nha.update:fR
programming DA.read:pN d:pN
programming_language b:pN
progress DA.none:pL DA.read:pN DA.update:eMmS NA.none:eLjPmRpN d:eLjRmSpK dh:mQ n:eKjSkMmUpN nh:mR
progress_data b:eLjRmQ
project DA.create:aPbMcQeQfRgLhLiMlMpQ DA.read:pL DA.run:hRpP DA.update:iMmVpP NA.create:iNmRoQ NA.none:mQ NA.publish:oQ NA.read:pN NA.run:pP NA.select:pP NA.update:oQ d:bNgMhRiMjMkMlMmUpP dh:iToK dha.publish:iQ dha.read:pN dha.update:iRoK l:jNmP n:dMiNmToP nh:mSoLpQ nha.create:mP nha.run:pP nha.select:pP nha.update:mRoN s:iPjQmNpM sp:pP
project_, b:pP
project_by b:iNoP
project_environment b:iSmNoM db:iQmN nb:iSmNoM
project_file b:pN
project_id sp:iPmMoQpP
project_in b:iQmLoQpP
project_member b:mLoR
project_module b:iMoR db:oQ nb:iMoR
project_of b:mPoM
project_or b:pN
project_organization nb:iToK
project_path sp:mQ
project_role b:gP nb:gP
project_scaffold b:mR db:mR nb:mR
project_state b:mMoQ nb:mMoR
project_task b:mKoT db:mKoT nb:mKoT
project_template b:iNmSoM db:mRoN nb:dMiNmUoM
project_tracker nb:iMmNoS
project_using b:pP
project_with b:oP
projector DA.delete:fQjN DA.update:fR NA.delete:fQjN NA.update:fR d:fVjN dh:fT dha.update:fR n:fVjN nh:fT nha.update:fR
projector_screen b:fQ db:fQ nb:fQ
prometheus DA.run:pN d:pN
promo d:bP n:bQ
promo_code b:bP nb:bQ
promote DA.update:eP d:eP dv:eP
promoting d:pQ
promotion DA.create:eMiQ DA.read:eR DA.update:bNeQ NA.create:eMiQ NA.delete:jP NA.run:iQ NA.update:bNeQ d:bNeSiQpR dh:bKeRiS dha.create:bNeMiS dha.update:bNeQ n:iTjP nh:eQ nha.update:bNeQ
promotion_code b:bQeN db:bQeN nb:bSeN
promotion_production nb:bLeMiUjQ
promotion_to b:bNeMiS
prompt DA.create:iMmT DA.delete:mQ DA.update:mQpP NA.create:iMmT NA.delete:mQ NA.read:mR d:dMiLmXpP n:dMiKmZoM nh:mT nha.delete:mQ nha.read:mR s:iNmPpJ sp:pH
prompt_template b:dLmQ db:dMmQ nb:dLmQ
prompt_version b:mP nb:mP
promql DA.run:pM d:pM n:pN
promql_query b:pN db:pN
proper DA.update:bQ d:bQiQ
property DA.delete:mQ DA.none:pM DA.read:pN DA.update:dRiLmQ NA.delete:jMmQ NA.none:dSpN NA.update:mMoS d:dRgMiMjMmSpM dh:dQmQ dha.update:dQiLmQ n:bMdViMkMoQpN nh:oR nha.delete:mQ nha.update:mMoQ s:iKmQoRpM sp:iKmPoRpN
property_, b:pN
property_is b:pM
property_of b:mRpP
property_tool nb:dP
prospectus DA.create:dS DA.update:dR NA.create:dS NA.update:dR d:dYfMjMmN dh:dVjM dha.update:dR n:dYfMjMmN nh:dYfMjMmN nha.create:dS nha.update:dR
protect DA.update:aMdSfNgMiUmMpQ d:aMdSfNgLiVmMpS dv:aMdSfNgLiXmMpQ
protect_academic b:pP
protect_patient b:iP
protected d:pP
protecting d:pM
protection DA.read:lQpP DA.update:dPgQiM NA.none:hNiUpQ d:dRjMkMlQpQ n:dQgRhNiSjMmMpP
protection_bypass b:gUiMjM db:gQjM nb:gSjM
protection_notice b:dR db:dQ nb:dR
protection_tool nb:iTpQ
protocol DA.read:pP d:pQ
protocol_and b:pP
provide DA.read:cQdLmQpP NA.read:cT d:dMpQ dv:dMpR l:iQ n:cT nv:cT
provide_a b:pP
provide_real b:pN
provided DA.create:lQmNpI DA.run:hQpP d:hQlPmMpH l:gQiMoM
provided_data b:pK
provided_dataset b:pN
provided_query b:pN
provider DA.create:gP DA.update:iRmM NA.create:iR NA.read:pN d:bNgQiRmM dh:gR dha.create:gP n:iUmLpN nh:gQlQ nha.create:gP
provider_version b:iQ nb:iT
providing DA.create:pP DA.read:pK
providing_insight b:pM
providing_the b:pP
provision DA.create:iSmN DA.none:pP NA.create:iSmN d:iRmNpP dv:iSmN n:iSmN nv:iSmN
provision_a b:iQ
provisioning DA.delete:gPjN DA.update:gQ NA.delete:gQjM NA.update:gQ d:gSjMpT n:gSjLpM
provisioning_key b:gSjMpT db:gQjNpT nb:gSjLpM
proxy NA.run:hQ n:hQ
psychological DA.update:eMjQ NA.none:pP d:aQeMjQ n:kQpP
psychological_document b:pP
psychotherapy DA.update:aQ NA.update:aSgNmM d:aUgMjM n:aZgKjMmK
psychotherapy_session b:aUgMjM db:aRjM nb:aZgKjMmK
public DA.create:oQ DA.delete:jQ DA.none:pM DA.publish:oQ DA.read:oQpQ DA.update:iNoQpM NA.create:iNmNoS NA.delete:jQ NA.none:oQpP NA.update:iMlNmMoW d:fMiLjQmMoXpM n:fLiKjRlMmKo]pP nh:oS
public_dashboard b:iLoS db:iMoQ nb:iLoS
public_hub b:kP nb:kQoM
public_map nb:oS
public_playlist b:fMoQ db:oP nb:fMoQ
public_url b:oPpQ nb:oP
publication DA.read:iR DA.update:oR NA.none:oR d:gMjRmMoSpN n:oS
publication_data b:jPoQ db:jPoQ
publish DA.publish:bMiRjNkRmNoRpP DV:aLcKdMfRgKhMjLkSlPmLnMoXpQ LA:pQ NA.publish:bMiTjNkTlLmMoQpP NP:iMoS NV:aMcKdMfNjLkRmLnMoXpR VV.none:iMkTlPoQpM VV.publish:cLgKiRjMkLmLoWpP VV.read:oN VV.update:kQ d:bMiRjNkRmNoRpP dv:bMiRjNkRmNoRpP n:bMiTjNkTlLmMoQpP nv:bMiTjNkTlLmMoQpP
publish_a b:fQiTkTlLmNoLpP
publish_an b:oQ
publish_the b:eRiQoL
pull DA.delete:jP DA.read:iQpT DA.update:oR NA.delete:jQ NA.read:iQpQ NA.update:oQ d:iQlMmMoSpT dv:iQpQ l:oM n:iQjQkNmMoPpQ nv:iQpR
pull_a b:iQpQ
pull_request b:jQlMoTpR db:oR nb:oQ
pump NA.create:fP NA.none:cRpP d:aQ n:cRpP nh:aQcRpP nha.create:fP nha.none:cPpP
purchase NA.pay:pR d:dQ n:dQpR nv:pR
purchase_agreement b:bLdR db:bMdQ nb:bLdR
purge DA.delete:gNiMjT DA.run:iP NA.delete:gNiQjTpP d:gMjS dv:gNjT n:gMiRjTpP nv:gNiQjTpP
purge_a b:jR
purge_policy b:iQ
purifier d:fR dh:fR n:fR nh:fR
purpose R:aMbQhQjRmLnM d:jQ s:fQpQ sp:fQpQ
push DA.export:iQjNkPpP NA.export:kTmL NA.read:mQpP d:iQjNkPmMpP dv:iQjNkPpP n:jNkToNpP nh:pP nha.read:pP nv:kTmL
push_a b:iR
push_an b:mP
push_local b:kQ
push_notification b:lQ db:lQ nb:lQmM
push_several b:oP
push_the b:kR
put DA.update:pP NA.update:kQpP d:kQmQpQ dv:pP n:kQpP nv:kPpP
put_option b:cRiM db:cRiM nb:cRiM
put_request b:kPpP db:kPpP nb:kP
pwm DA.create:fQ NA.create:fQ d:fS n:fS
pwm_duty b:fS db:fS nb:fS
python DA.run:pP NA.run:pP d:pQ n:pP
python_code b:pP db:pP
q d:pM s:pM sp:pN
qr DA.create:pN DA.update:bQ NA.create:pN NA.update:bQ d:bRmMpM n:bRmMpM
qr_code b:bQpM db:pM nb:bQpN
qualification d:eQ dh:eQ n:eQ nh:eQ
quality DA.create:iS DA.delete:fNjQ DA.update:iQpP NA.create:iS NA.delete:fNjQ NA.update:iS d:fNiTjQmMpK n:fLiWjQmMoMpN
quality_gate b:fLiS db:fMiR nb:fLiS
quality_of b:pL
quality_profile b:iToM db:iToM nb:iToM
quantity DH:aPbRfKhQiMlQmMpJ DHA.create:bSfMoMpK DHA.delete:fMjQ DHA.interact:lPpP DHA.keep:aPhQ DHA.none:pM DHA.operate:iR DHA.read:pN DHA.send:pQ DHA.update:iKmQoQpN DHM:bMcRhQiLjPkMmPnM DK:bNcQdLfNjQlMmTnK NH:bQcQdNgQhRjMlNmJoQpH NHA.create:bQiMpN NHA.delete:hQ NHA.keep:oQ NHA.none:pM NHA.operate:iQ NHA.pay:cP NHA.read:iPmM NHA.run:hR NHA.send:pP NHA.update:bQpL NHM:aQbLeQiQkMnN NK:cQfMiRjKkMlNmNnMoP NKA.create:iMmS NKA.delete:hRiQ NKA.export:gP NKA.interact:lQ NKA.keep:mMoQ NKA.none:dR NKA.operate:iR NKA.pay:cP NKA.read:iPmM NKA.run:hQmM NKA.update:cQlNoP SK:aMbNeMiMkLlTmSoRpI s:bQpN sp:bQpN
quarantine DA.update:aP NA.update:aP d:aVbLcL n:aVbLcL
quarantine_order b:aVbLcL db:aSbMcM nb:aVbLcL
query DA.create:iQpK DA.delete:jR DA.export:pP DA.read:hRpQ DA.run:hQpR DA.update:mQpJ NA.create:pL NA.delete:jQ NA.keep:mQpP NA.read:hSiMpQ d:hT dh:pM dha.create:mQpN dha.delete:jR dha.run:pP n:hTiLmRpL nha.delete:jQ nv:hSiMpS s:hSiLpJ sp:hSiLpP
query_, b:pL
query_a b:pS
query_against b:pN
query_based b:pN
query_data b:pM
query_editor nb:mQ
query_for b:pN
query_in b:mQ
query_on b:pS
query_plan nb:pN
query_result b:pP db:pP
query_string b:pN
query_the b:pP
query_using b:pP
query_with b:pM
question DA.create:oQ DA.delete:jQ DA.none:eNkQpL DA.update:oQ NA.create:oR NA.delete:jQ NA.none:eNkQ NA.update:eNoS d:eLkQmRoRpJ dh:eKjQkRoRpN dha.create:oQ dha.delete:jQ dha.none:eNkQ dha.read:pM n:eKjQkPmMoW nh:eLjQkPmMoVpP nha.create:oR nha.delete:jQ nha.read:pP nha.update:eNoS
question_by b:eNkQ
queue DA.create:fQ DA.run:kT DA.update:iQ NA.create:iQ NA.publish:iP NA.read:pP NA.run:iQpP NA.update:nR d:iRkRmLpP dh:fLiP dv:fTiK n:iVkNmMnPpQ nh:fJiVkM nha.create:fNiQ nha.update:iQ nv:fQkMpP s:fMpP sp:kPpP
queue_a b:fQiN
queue_purge b:iQ
queue_with b:iPpP
quickchart DA.create:pN d:pN
quiz DA.create:oQ DA.delete:eMjR DA.update:eMoS NA.create:oP NA.delete:eMjR NA.update:eLoX d:eJjRoV dh:eLoR dha.delete:eMjQ dha.update:eMoR n:eJjRoW nh:eJjRoU nha.delete:eMjR nha.update:eJoV
quiz_attempt b:eR db:eP nb:eRoN
quiz_by b:eMoQ
quiz_question db:jP nb:eMoR
quota DA.update:iQ NA.update:iQ d:gMiR dh:gMiR dha.update:iQ n:gMiR nh:gMiR nha.update:iQ
quote DA.read:pN NA.read:bR d:oQpN dh:bQpN dha.read:pN n:bRpN nh:bQoNpN nv:bR s:pN
quote_record b:bNoR db:bNoR
r s:pP
r_code nb:hP
rabbitmq d:gQpP
radiator DA.update:fQ NA.update:fQ d:fUjN dh:fSjN dha.update:fQ n:fWjNmM nh:fWjNmM nha.update:fQ
radio_button b:lQ nb:lQ
radiotherapy DA.create:aQ NA.create:aQ d:aT n:aVbM
radiotherapy_plan b:aSbN db:aSbN nb:aVbL
radius d:pM
rag NA.read:pN n:pN
rail NA.select:fQmM d:fQmM n:fQmM
rail_switch b:fQmM
rais d:eS
raise DA.none:pN DA.update:cMmQ NA.create:eR NA.pay:bMeQ d:cMeQmQpN dh:cMeQmQpN dha.none:pN dha.update:cMmQ n:bLeX nh:bLeX nha.create:eR nha.pay:bMeQ
random DA.create:pM DA.none:pM DA.read:pN NA.none:pM d:pJ n:pL
random_password b:pM
range DA.none:jRpP DA.run:pN DA.update:pM NA.read:pN NA.run:pN NA.update:pP d:jUnMpJ dh:pQ dha.update:pP n:mQpN nh:mQ nha.read:pN nha.update:pP s:pN sp:pP
range_, b:pN
range_of b:mQpN
range_query b:pN nb:pN
rank DA.read:eRpP NA.read:eRpP d:eRpP dv:eRpP n:eRpP nv:eQpP
rank_a b:eQ
ransomware NA.none:hQ n:hQ
rate DA.read:eQpS NA.none:pP NA.read:bQ d:aQdMeSmNpR dh:aSdMpN dha.read:pN n:aSbRdLmMoRpP nh:aRbQdM nha.update:aP nv:bQ s:pN sp:pN
rate_limit b:bLiQjP
rate_of b:pN
rate_plan b:bR db:bR nb:bR
rating DA.create:aPoN DA.delete:aP DA.read:pM DA.update:kP NA.create:aPoN NA.delete:aP NA.pay:bMeP NA.update:aP d:aRbKeSjMpN dh:aRbNeQpP dha.create:aPoN dha.delete:aP n:aTbMeSjMoL nh:aTeQjMoL nha.create:aPoN nha.delete:aP nha.update:aP s:pM
rating_data b:bN
ratio d:pL s:pL
raw DA.run:pQ NA.read:pQ d:pP n:pQ nh:pQ nha.read:pQ
raw_sql b:pQ
ray DA.update:aQ NA.update:aQ d:aVfNjNmN dh:aTjN n:aVfNjNmN nh:aVfNjNmN nha.update:aQ
reach DA.none:pP d:pP
reach_a b:pP
reaction DA.create:lQ DA.update:oR NA.create:lQ NA.delete:oQ NA.update:oP d:lRmNoQ dh:oS dha.update:oR n:lTmMoQ nh:lTmMoQ nha.create:lQ nha.delete:oQ nha.update:oP
reaction_by b:oQ
read ANY:cLgMhMjPkLmTnMpX DA.create:jP DA.run:pL DA.update:mRpM DV:eRfMiKkNlMmMnMoIpA DW:bRfNhJiKjRkRnRoMpC LA:aMbMdLeMkRlMmSpJ NA.create:mQ NA.read:jQpM NA.run:pL NP:bNcLeRfKiSjMlMoIpF NV:aQbNcMdKeRfLjLlNmRoNpE SIDE.none:dTfLgNiQkMnMoKpE SIDE.read:aQbMdJePhRiKjNlPoLpH SIDE.write:aNbPgRhNiNjPmMpN VV.delete:jQpP VV.export:jQpP VV.grant:pN VV.harm:gQpS VV.keep:aMgSpP VV.none:dTfLgNiQkMnMoKpE VV.pay:bRpN VV.read:aQbMdJePhRiKjNlPoLpH VV.run:oPpP VV.select:pL VV.send:pL VV.trade:pN VV.update:gN d:iNjRlMmSoMpJ dv:jPpE l:gQ n:jRlMmRpK nh:mRpM nha.create:mP nv:jQpM s:pR
read_a b:pT
read_only b:pJ
read_state b:mQ
read_the b:pM
readable DA.read:pM d:pM
reading DA.create:mP DA.delete:jQ DA.read:pN DA.update:mQ NA.create:mP NA.delete:jQ d:mSpN dh:pN dha.read:pN n:jQmS
reading_list b:mP db:mP
reading_progress b:mR db:mQ nb:mR
readme d:oQ dh:oQ n:oQ
readme_of b:oQ
readme_repository nb:oQ
readonly n:pL
reads-only M:pC
real DA.read:pM d:pM dh:pN
real_time b:pN
realistic DA.create:pN d:pN
reallocation n:cQ
realm DA.delete:gRjN DA.update:gUmN NA.delete:gRjN NA.update:gUmN d:bNfMgXjNmN dh:gTjN dha.delete:gRjN n:bNfMgXjNmN nh:bNfMgXjNmN nha.delete:gRjN nha.update:gUmN
reason d:oQ s:cMoQpP sp:cMoQpP
reasoning NA.none:pL n:pL nh:pL nha.none:pL
rebalance n:cQpP nh:cP
rebook DA.none:bR NA.none:bS d:bS dh:bR dha.none:bQ n:bT
rebook_a b:bQ
reboot DA.run:hNiR NA.run:hMiU d:hNiR dv:hNiR n:hMiU nv:hMiU
reboot_the b:hMiQ
recall n:pM
receipt DA.update:bP NA.update:bP d:bS dh:bR n:bS nh:bS nha.update:bP
receive DA.read:pQ d:pN
received d:pP
receiver s:pP sp:pP
recent DA.read:pR d:pS
recipe DA.delete:jP DA.update:mP NA.create:mSoN NA.delete:jP NA.update:mS d:pQ dha.delete:jP n:fMmWoMpP nh:mTpQ nha.update:mS
recipe_list nb:mSoN
recipient d:pQ s:pQ sp:pQ
reclaim d:iRpP
recommend DA.read:pP NA.read:pP d:pP dv:pP n:pQ nv:pP
recommend_a b:pP
recommendation DA.create:pM NA.none:lQpN d:pM dh:pM n:lSpN
recommended DA.read:pP
reconcile DA.read:pP NA.none:pP d:pP n:pP
reconcile_medication nb:pP
record DA.create:aNiLjQoQ DA.delete:aQ DA.keep:aRfNgUjLkMlNpR DA.read:jMmQpM DA.update:eQgMiMoRpQ NA.create:iMmRoR NA.delete:aQ NA.keep:aQdQeRgNmMoNpN NA.none:gQiNkM NA.read:mSpP NA.run:aQiM NA.update:iKoT d:aQeRfMgQhLiIkMlMmSoUpQ dh:aSgLiJjMmRoRpN dha.create:iLmQ dha.delete:aQ dha.keep:mQ dha.read:pM dha.update:aRiNpP dv:aQgUhMlNmQoMpQ n:aVeQfMgMiGkMmQoT nh:aTbQgMiHjLkMmQoVpN nha.create:iMmRoQ nha.delete:aQ nha.read:pN nha.run:aQiM nha.update:iLoS nv:aRdQeRgNmLoNpN
record_, b:pK
record_a b:gQmM
record_an b:bQmM
record_by b:dRmQoL
record_change b:pP
record_crm nb:bNoQ
record_data b:eRgQkM db:eQgLmP
record_entry b:dPiPmM
record_id sp:oQ
record_in b:iLjQmR
record_information b:pN
record_the b:mRpQ
record_to b:kQ
recorded_and b:iP
recording DA.create:mR DA.delete:jQ DA.run:mQ DA.update:mQ NA.create:bMfQmQ NA.delete:jQ NA.none:pP NA.run:mQ NA.update:mQ d:bNfNiMmVpQ dh:bNiNmT dha.delete:jQ dha.run:mQ n:aLbMiMmWpP nh:aMbMgRiNmU nha.create:bMfQmQ nha.delete:jQ nha.run:mQ nha.update:mQ
recording_by b:fQ
recovery DA.create:iP DA.delete:gP DA.read:pR DA.update:gRiQmN NA.create:iP NA.delete:gP NA.update:gRmM d:bNfMgThQiSkMmLpR n:bMgVhNiQmM nh:iRmM nha.create:iP nha.update:iQ
recovery_code b:bNgVhN db:gT nb:bNgVhN
recurring DA.update:cQ d:cQ n:cS
recurring_investment nb:cQ
recursive s:pP sp:pP
redirect NA.update:oP d:fMiRoQpQ dh:oR dha.update:oP n:fMiQoQ nh:fMiQoQ nha.update:oP s:jQ
redisson n:mQpQ
ref s:pQ sp:pQ
refactoring NA.update:mR d:fNjPmS dh:fNjPmS n:fMjPmU nh:fMjPmU nha.update:mR
refer DA.none:aSnM NA.none:aSnM d:aSnM dh:aRnM dha.none:aRnM n:aSnM
refer_a b:aRnM
reference DA.update:pL NA.update:pM d:pN dha.update:pM l:hRiL n:pM nh:pM nha.update:pM s:pL sp:pM
reference_in b:pN
referral d:aMbR n:aMbR
referral_credit b:aMbR db:aMbQ nb:aMbR
refine DA.none:pN d:pN
reflect DA.read:pP DA.update:mPpP d:pQ
reflect_recent b:mPpP
refresh DA.none:oQ d:cNgPoRpQ dh:oQpQ dha.none:oQ n:cNgQpQ s:pQ
refresh_the b:oQpQ
refresh_token b:gQ db:gQ nb:gQ sp:pQ
refund DA.read:bQ NA.pay:pJ NA.read:pP NA.update:mQ d:bQ dh:bQpP dha.read:pP dv:pL n:bQpM nh:bPpP nha.read:pP nha.update:mQ nv:pJ
refund_data db:bM
region d:pN l:gQ s:pM
register DA.create:dSmQoLpP DA.delete:dQ NA.create:dUgMiNlNmToLpP NA.delete:dQ d:dUfQgMlMoLpP dh:dRgN dv:dRmQoMpP n:dWfQgLiNlMmSoLpP nh:dQfRmM nha.delete:dQ nv:dUiNlNmToLpP
register_a b:dRoMpP
register_an b:mP
register_by b:dQ
register_entry b:mQoN db:mQ nb:mQ
registered d:pP
registration d:aMdS dh:aMdS n:aNdQ nh:aNdR
registry DA.create:iRoN DA.publish:kR DA.update:gMiPmQ NA.create:iRoN NA.export:iNkP NA.update:gMiPmQ d:gLiPkTmPoL n:gKiRkRmQoL nh:iMkQ
registry_entry b:iRmL db:iRmL nb:iRmL
registry_key b:gLiMmT db:gLiMmT nb:gLiMmT
registry_module nb:iQoM
registry_subject b:iQ db:iQ nb:iQ
regression DA.run:hQ d:hPpR
regulation_, b:pN
regulator n:dQ nh:dQ
regulatory DA.read:pP NA.none:dQ NA.update:dQ d:bPdPpP n:dT
regulatory_compliance b:pP
regulatory_submission b:dQ
reimbursement n:bQ nh:bQ
reinvestment DA.delete:cQ DA.update:cR NA.delete:cQ NA.update:cR d:cU dh:cS dha.delete:cQ n:cU nh:cU nha.delete:cQ nha.update:cR
reject DA.update:eRiM NA.update:eSiM d:eRiM dv:eRiM n:eSiM nv:eSiM
reject_a b:eQiN
related d:dQpL s:pM
related_query b:pM
relationship DA.create:mQpN DA.delete:jP DA.read:pN NA.create:iNmQ NA.delete:jP d:iNmQpM dh:iNmQpN dha.delete:jP dha.read:pN n:iMmS nh:iNmQ s:pN sp:pN
relationship_graph nb:mP
relay NA.delete:fQjN d:fQoN n:fSjNoN
relay_board b:fQoN nb:fRoN
releas d:pP dh:pP
release DA.delete:jQ DA.none:fS DA.update:iPmMpP NA.delete:bPfN NA.none:fTiM NA.publish:oQ NA.update:iQmKoR d:jQmLoPpP dha.create:iNoQ dha.none:fQ n:bRfRmJoTpP nh:bRiNmNoR nha.create:iNoQ nha.delete:bP
release_draft b:oP nb:mMoS
release_gate b:fMiQoN db:fNiP nb:fMiRoN
release_note b:mMoQ db:oP nb:mMoQ
release_pipeline b:iPoN db:iPoN nb:iPoN
released d:pP
relevance DA.read:pN d:pN
reliability d:fQpQ
reliability_of b:pP
reliable DA.read:dMgQ d:dNgQhQiLpN
remain DA.update:kQ d:kQpN
remain_secure b:kQpN
reminder DA.update:mQ NA.update:mQ d:lRmPoM dh:lRmPoM dha.update:mQ n:lRmPoM nh:lQmPoM nha.update:mQ
reminder_by b:lRmM
reminder_customer nb:lQ
reminder_to b:lQ
remote DA.export:kQ DA.run:pQ DA.send:hQ NA.none:pR d:fQhSiLkSpS n:hQpR s:pQ sp:pQ
remote_server b:hQpP
remove DA.delete:bNfQgNhMiMjRkMlLmMnMoMpQ NA.delete:aRdQeRfRgQhMiIjMkKlJmNnMpP d:bNdNfQiKjSkMlLmNnMoMpP dv:bNfQgNiKjSkMlLmNnMoMpP l:gP n:aRdQeRfRgQhMiIjMkKlJmNnMpP nv:aRdQeRfRgQhMiIjMkKlJmNnMpP s:pN
remove_a b:bQcJfSgRiGlNmMoSpP
remove_account b:gP
remove_alarm b:fLjR
remove_an b:bRcQfMgQiNmNoNpP
remove_api b:gP
remove_app b:jQ
remove_assignment b:jQ
remove_authenticator b:gRjM
remove_client b:dP
remove_code b:jP
remove_consumer b:jQ
remove_content b:jMmQ
remove_device b:gMjQ
remove_distribution b:gQjM
remove_expense b:bP
remove_game b:fQ
remove_issue b:jQ
remove_label b:mQ
remove_light b:fMjQ
remove_maintenance b:gMjR
remove_meal b:bLjS
remove_parking b:bQjN
remove_portfolio b:jQ
remove_quiz b:eLjR
remove_saving b:bP
remove_security b:eQ
remove_session b:jQ
remove_shared b:jP
remove_the b:gQ
remove_token b:cPgM
remove_url b:iRjM
remove_wallet b:gMjQmP
removing d:pM
rename DA.update:gLhNiPmSoQpP NA.update:gLhMiPmToRpP d:gLhNiPmSoQpP dv:gLhNiPmSoRpP n:gLhMiPmToRpP nv:gLhMiPmToRpP s:gNmQ
rename_a b:oRpP
rename_an b:iQoN
render NA.read:pN n:pN nv:pN
renew DA.none:bQ NA.none:bQpP d:bQ dh:bP dha.none:bP n:bQpP
renew_a b:bQ
renewal DA.create:bQ DA.delete:bQ DA.update:bQ NA.create:bQ NA.delete:bQ NA.update:bQ d:bT dh:bS dha.create:bQ dha.delete:bQ n:bT nh:bT nha.create:bQ nha.delete:bQ nha.update:bQ
renewal_by b:bQ
rent DA.pay:bQeQlN NA.pay:bR d:bQeQlN dv:bQeQlN n:bR nv:bR
rent_a b:bP
rent_the b:eQ
rental DA.create:bQpP DA.update:fMoQ NA.create:bPfN NA.delete:eQfN NA.update:bPfMoQ d:bUfJpP dh:bQfN dha.delete:bP n:bReQfK nh:bTfL nha.delete:bP nha.update:bRfM
rental_application b:eP nb:bMeR
rental_car b:bRfNpP nb:bPfN
rental_contract b:dP db:dP nb:dP
rental_listing b:oQ db:oQ nb:oQ
reopen DA.update:oS NA.update:iMmMoV d:oS dv:oS n:iMmMoV nv:iMmMoV
reopen_a b:oQ
repair DA.none:lQ NA.none:lRpP d:lQ n:lRpP
repaired DA.none:lPpP d:lPpP
repeat DA.update:fQ NA.update:fQ d:fR n:fR
repeat_mode b:fR db:fR nb:fR
replace DA.update:aP NA.update:aPiQoM d:aPiQ dv:aPiQ l:iQoN n:aPiQoM nv:aPiQoM
replace_a b:pP
replace_the b:pP
replacement NA.update:bQ d:bQcN n:bUcL
replacement_order b:bScM db:bRcM nb:bUcL
replica DA.run:iQ NA.create:iQ NA.read:iQ NA.run:iQ d:iQkP dh:kP n:iVkPmM nh:iT nha.read:iQ nha.run:iQ s:pP sp:pP
replica_count nb:iQ
replication DA.update:iQ NA.update:iQ d:gMiRpM n:gMiR
replication_group b:gMiRpM db:gMiQ nb:gMiQ
reply DA.keep:oQ DA.publish:lQ DA.send:lQpM NA.publish:lQ NA.send:oQ d:lQmNoRpM dh:oS dha.keep:oQ dv:lQpP n:lRmMoR nv:oR
reply_a b:lQ
reply_to b:oRpP
repo DH:aMgMiPjSkQlNmQpL DHA.delete:jU DHA.none:iQpP DHA.read:pN DHA.update:iMmQ DHM:gQlQmL DK:aKbLcMdKeLfJgQhMmUnMoV NA.create:pP NA.none:pP NH:aMcMdMeMfKgLhNkNlMmUnNoYpR NHA.create:mMoUpP NHA.delete:fNgMjPmRoN NHA.keep:pN NHA.none:pR NHA.publish:iMmS NHA.read:pN NHA.run:iP NHA.update:mLoU NHM:aMbMcNdLeNgShNiLkSnMoS NK:aKbLcLdKeLfLhLiRkRlKmSnLoZ NKA.create:mNoT NKA.delete:fMjTmPoM NKA.export:kSmLoQ NKA.none:fQiQmQ NKA.publish:iMmT NKA.read:mR NKA.send:kQ NKA.update:fMhMiSjMmMoV SK:bMkPmPoRpP n:oQpQ nh:pP nha.create:pP s:iMmRoQ sp:iMjQoRpP
report DA.create:dSmN DA.delete:dQjL DA.pay:kQ DA.publish:kTpP DA.read:dPkNpQ DA.run:pN DA.update:jQ NA.create:dQ NA.delete:dQ NA.none:bMjRkMmQpP NA.read:dSmMpN NA.run:pN NA.update:dP d:bKdWeMgMiLkTpP dh:dSgNiMkQmLoQpS dha.create:dQoP dha.delete:dRjL dha.read:pR dha.update:jQkP n:bNd[eMiLjQlMmMnMpN nh:dUiMmM nha.create:dQ nha.update:kQ nv:bPdSmMpN s:pQ sp:pR
report_, b:pP
report_and b:pP
report_authority nb:dS
report_data b:bNjQpP db:pP
report_entry b:mQ
report_file b:mP nb:mP
report_from b:bQjM
report_manipulation nb:jQ
report_of b:oP
report_project nb:oP
report_regulator nb:dQ
report_schedule b:iQ nb:iQ
report_securely b:kRpP db:kRpP
report_to b:bNdS
reporting d:pP
repositories OP:iLjQoT OPA.write:iLjQoS P:iMjQmNoR PA.write:iMjQmMoS
repository DA.create:iNoQ DA.delete:jQ DA.export:kM DA.keep:pP DA.none:oQpP DA.read:pN DA.update:kQmMoPpN NA.create:oP NA.delete:jS NA.none:pQ NA.read:pN NA.send:kQ NA.update:kQoP d:aMdMfNkLoU dh:iPmQoN l:iQ n:aNbNfNiMkRoRpQ nh:aNgMiQjQoRpQ nha.create:oP nha.delete:jR nha.none:pQ nha.update:mNoQ
repository_, b:pN
repository_collaborator b:gQoN db:gQoN nb:gQoN
repository_description b:mNoQ nb:mNoQ
repository_into b:pQ
repository_manager b:hNkQ nb:hNkS
repository_mirror b:kQ db:kQ nb:kQ
repository_name sp:pM
repository_to b:pP
repository_topic b:iMoQ db:iNoP nb:iMoQ
represent d:pN
represent_the b:pN
representing d:pN
request DA.create:jQ DA.delete:iSjL DA.none:hSkNlRpN DA.publish:lQ DA.read:oQpR DA.run:hRpP DA.send:kPpM DA.update:bQgMiTmLpP NA.delete:iR NA.keep:jQoM NA.none:lQ NA.publish:lQ NA.read:pQ NA.send:lQ NA.update:bQiMkQ d:aMbSfMhTiPjNlMmKoP dh:bQkQmM dha.delete:bQeQjL dha.publish:lQ dha.read:pP dha.select:pP dha.send:kPpM dha.update:iPoP l:nQoM n:bQeQiNlQmLoMpR nh:bQdQeRmL nha.delete:iRkL nha.publish:lQ nha.read:oQpP nha.send:lQ nha.update:bQiN s:bMcQmRpN
request_, b:bQ
request_a b:pP
request_an b:bQ
request_and b:pN
request_copilot nb:pP
request_data b:pN db:pN
request_for b:pM
request_from b:hSpP
request_heartbeat sp:pP
request_review nb:jQoN
request_the b:lQ
request_to b:jPpL
request_url nb:jLkT
request_using b:pP
request_with b:pP
require l:jQ
required d:pK dh:pM l:bQ s:pM
required_to b:pN
requirement NA.none:eQ d:kQlR n:eQ
rescale DA.update:pK NA.update:pK d:pK dv:pK n:pK nv:pK
reschedule DA.none:eNlRoQ NA.none:aMeNlUoR d:lRoR dh:lRoQ dha.none:lRoQ n:aMeNlUoR
reschedule_a b:eNlS
reschedule_an b:oQ
research DA.create:pN DA.grant:bQ DA.none:jQpP DA.read:jRpP DA.run:nPpQ DA.update:mQnQ NA.grant:bQ NA.none:jPoP NA.read:mQpP NA.update:iMkQnR d:gMiMjRmQnSpN dh:kRpN dha.create:pN n:gMiLjPmQnTpP nh:kQmRpN nha.none:pM
research_agent b:nQ
research_by b:pN
research_data b:jQkNpQ db:pP
research_grant b:bRgM
research_job b:iKnU db:iLnS nb:iKnU
research_on b:pN
research_publication b:oR
reservation DA.create:pP DA.update:bQ NA.update:bQ d:lRpP dh:lQpP dha.create:pP n:lR nh:lR
reservation_at b:pP
reserve DA.pay:bQpP NA.pay:bQlQpP d:bQpP dv:bQpP n:bQlQpP nv:bQlQpP
reserved DA.update:bQiN NA.update:bQiN d:bSiNjN n:bViMjM
reserved_capacity b:bSiNjN db:bRjM nb:bViMjM
reset DA.delete:gSjJmQ NA.delete:gRjNmQpP d:gSjMmPpP dv:gSiQjK l:jQ n:gSmPpP nh:pP nv:gRjNmQpP
reset_a b:gRjLmQ
reset_the b:iRjMpP
residence d:eP n:eP
residence_application b:eP nb:eP
resiz DA.update:mQpN d:mQpN dh:mQpN dha.update:mQpN
resize DA.update:iSoN NA.update:fMiToNpN d:iSoN dv:iSoN n:fMiToNpN nv:fMiToNpN
resize_a b:iQ
resize_the b:mQ
resized DA.update:mP NA.update:mP d:mQ n:iLmT
resized_image b:mQ nb:iLmT
resolution DA.create:dQoM DA.update:dR NA.create:dQoM d:dXjNoL dh:dTjMoM dha.create:dQoM n:dTePoM nh:dSeQjNoL nha.create:dQoM s:pQ sp:pQ
resolve DA.update:bLdSoRpK NA.update:mMoUpL d:bLdSoRpK dv:bLdSoRpK n:mMoUpL nv:mMoUpL
resolve_a b:oQpL
resolve_an b:pN
resolve_dispute b:dQ
resolved DA.read:pP DA.update:iP d:iPpP
resolver d:iR dh:iR n:iSjP nh:iSjP
resort DA.update:bQ NA.update:bQ d:bR n:bTjN
resource DA.create:iQpN DA.harm:iP DA.pay:mP DA.read:pL DA.update:iSjMoNpP DH:cMeMfKgLiTjQoNpS DHA.create:iQpQ DHA.delete:fMiMjU DHA.none:pN DHA.publish:oQ DHA.run:iRmMpP DHA.select:iMmQpP DHA.update:dQeMgMkRoLpP DHM:bScNdMeNgQhNiVkMmL DK:aLbLcJdLeKfLgSiUjQkSlFmMnKoL NA.create:aQgPpP NA.harm:iP NA.none:iQjQpP NA.run:iQ NA.update:iSmK NH:bKcKdLeMfIgNiYkQlMmQnMpN NHA.create:fMiTmMoRpP NHA.delete:cNfMjV NHA.export:kR NHA.grant:pN NHA.none:pK NHA.operate:pP NHA.publish:kQ NHA.read:hQiPpN NHA.run:iRmLpP NHA.select:mQpQ NHA.send:kQ NHA.update:bMgNiTjMpP NHM:aMcMdLeMgNiXjRlMmMnN NK:aLbLcJdJeKfJiXjRkTlJmUnMoL NKA.create:cMdNgSiSmKoQ NKA.delete:cMjZmM NKA.export:iMkT NKA.grant:mP NKA.harm:iP NKA.keep:iMkPmQ NKA.none:jPmQ NKA.operate:iP NKA.pay:iMmS NKA.read:iQ NKA.run:hRiSmL NKA.select:iNmQ NKA.send:kQ NKA.update:dMfNgMhNjNmQoQ SK:cNfMhQiQjRkRmJpR d:aQeNfNiUkLmToMpL dh:pQ dha.create:pP n:bMfNiVjQkLpQ nh:aQgQjNmQpQ nha.create:gPiLpP nha.run:iP nha.update:iRmL s:pP
resource_data b:jQ
resource_for b:pP
resource_from b:mPpP
resource_group b:gNjP db:gNjP nb:gNjP
resource_of b:pP
resource_tag b:iQ nb:iQ
respond DA.read:jSlR NA.read:gMlUpR d:jRlQ dv:lS n:gMlUpR nv:gMlUpR
respond_a b:lQ
respond_to b:jP
response DA.read:pN DA.send:nQ DA.update:iMmQ NA.create:dP NA.delete:jP NA.read:pP NA.update:iMmQ d:nQpP dh:iMmRnRpQ dha.send:nR dha.update:iMmQ n:iLmQ nh:hRiLmQ nha.create:dP nha.delete:jP nha.read:pP nha.update:iMmQ s:jQpN
response_, b:pP
response_to b:lQ
rest DA.create:kP d:pN
rest_api b:kP
restart DA.run:fQhMiTpP NA.run:fQhMiUpP d:fQhMiTpP dv:fQhMiTpP n:fQhMiUpP nv:fQhMiUpP
restart_a b:iQ
restart_the b:hNiRpP
restaurant DA.create:pP DA.delete:bLlQ DA.update:oR NA.delete:bLlQ NA.pay:pP NA.update:oR d:bLlSoPpP n:bJlUoQ nh:bMlQoQpP nha.pay:pP nha.update:oR s:lQpP
restaurant_reservation b:bJlT nb:bJlV
restore DA.update:iQjSkNmPoM NA.update:jSmPoM d:iRjSkNmPoM dv:iQjSkNmPoM n:iQjSmPoM nv:jSmPoM
restore_a b:iSjQkN
restore_an b:mQ
restraining DA.create:bNdR NA.create:bNdR d:aNbLcLdW n:aNbLcLdW
restraining_order b:aNbLcLdW db:bNcMdT nb:aNbLcLdW
restricted d:iQ
restricting DA.update:gQ d:gQ
restricting_access b:gQ
restriction NA.update:gRoM n:gRoM nh:gRoM nha.update:gRoM
result DA.create:gNmMoR DA.export:pP DA.none:pQ DA.run:pP DA.send:pP DA.update:aQeQmNpM NA.create:gNmMoR NA.none:eRpP NA.read:mQoQpP NA.update:pL d:aQeSgMhRiLkMmMoRpP dh:aQeRhQiMpQ dha.create:gNmMoR dha.export:pP dha.read:pN dha.send:pP dha.update:aQpP l:kQ n:eWgNiLjMoR nh:eRpP nha.create:gNoR nv:ePgMoR s:pN
result_as b:pP
result_data b:gQ db:gQ
result_file nb:kRmM
result_from b:eP
result_in b:pP
result_of b:pM
resulting DA.none:pP d:pN
resulting_in b:pP
results nv:pP
resume DA.select:lM NA.select:bQlMmMpP d:eQlMmMpP dh:eQ dv:lMpP n:bQeQlMmMpP nh:eP nv:bQlMmMpP s:pP sp:pP
resume_a b:pP
resume_the b:fQ
retention NA.update:iQ n:iR nh:iR nha.update:iQ
retirement DA.read:gQ NA.pay:bN d:bN n:bN
retirement_fund b:bN
retrieve DA.read:pL DA.send:pN NA.read:pM d:pJ dv:pK l:kQ n:pM nv:pM
retrieve_a b:pN
retrieve_all b:pR
retrieve_an b:pN
retrieve_data b:pQ
retrieve_information b:pQ
retrieve_the b:pI
retry DA.run:bQ NA.run:bQiQ d:bQ dv:bQ n:bQiQ nv:bQiQ
retry_the b:bQ
return DA.create:pI DA.delete:mN DA.keep:pP DA.none:pN DA.read:fQgRpU DA.run:pK DA.select:pN DA.send:hQpL DA.update:pM NA.read:bQfSpQ d:fQgRiMlNmNoQpH dh:bLfR dha.delete:bN dv:gR l:bMiKkQmU n:bQfXoNpR nh:bJdSfQ nha.update:bMdQ nv:bQfSpR s:pP
return_an b:pQ
return_finding b:pN
return_home nb:bMdMfS
return_how b:pN
return_it b:pG
return_its b:pM
return_request b:bSdM db:bQ nb:bUdLoN
return_the b:pP
return_to b:fQ
return_what b:pM
return_whether b:pQ
returned l:iQmM
returns M:dLfRgQiKjNkSlLmRnMoQpI
retweet d:oP dh:oQ n:oP nh:oQ
reuse n:pR
reveal DA.none:dRgQ NA.none:gR d:dQpQ n:gR
revenue d:pP
reverse NA.read:pN n:pN nh:pN nha.read:pN
review DA.create:jQoNpN DA.delete:eQ DA.keep:lQ DA.none:mQpP DA.read:aPbQfQiMjMlMpT DA.run:iMkRpM DA.update:ePgQmMoQpP NA.create:eQ NA.none:pK NA.read:pT NA.update:ePoM d:eQgRhMiJjNkRmMoMpR dh:bQjLlQpM dha.delete:jM dha.grant:bQ dha.publish:lP dha.read:pN dv:aQbQfQgPiMoLpP n:eRlQmLpS nh:eQoM nha.create:eQoN nha.delete:jM nv:pU s:pN
review_a b:pP
review_and b:aQbQfQgRiMjLkMlMpV
review_bot nb:nP
review_by b:lP
review_data b:jRoM db:jQ
review_decision b:eQ nb:eQ
review_financial b:pN
review_of b:jQ
review_thread b:oQpP db:pP
review_to b:bQ
review_tool nb:pJ
reviewer s:oPpQ sp:oPpQ
revise DA.create:dQeQgNiMjNmQpP DA.read:pQ d:aQeQgNiMjNmQpT
revise_client b:aQeM
revise_psychological b:pQ
revise_research b:mP
revise_therapy b:pP
revision s:pN
revoke DA.grant:gP NA.grant:gR d:gP dv:gP n:gR nv:gR
revoke_a b:bQ
reward d:cP n:cP nh:cP
rice d:fQ n:fQ
rice_cooker b:fQ db:fQ nb:fQ
ride DA.create:bQ DA.delete:lR NA.delete:lR NA.none:bPpM NA.read:pQ d:bTkMlQpP dh:bR n:bQkMlSpP nh:bSpN nha.none:bQpM s:bQpP
ride_along b:bLlT nb:bLlT
ride_type sp:bQpP
right DA.create:cPoN DA.delete:cQgQjK DA.update:cPdRiMoM NA.create:cRdQoL NA.delete:cQgQjK NA.update:cRgQoL d:cTdTgSiLjMmMoLpQ dh:dRgRjNpQ dha.create:dQgP dha.delete:gQjN n:bMcXdTfMgTjKmMoI nh:dTfMgUjNmM nha.create:dQgP nha.delete:gQjN nha.update:dPgQ
right_by b:gP
right_issue b:cZjMoJ db:cWjMoL nb:cZjMoJ
ringtone DA.create:fR NA.create:fR d:fUjN dh:fTjN dha.create:fR n:fUjN nh:fUjN nha.create:fR
risk DA.delete:aPjM DA.read:eQ DA.update:eQ NA.create:cPeTmN NA.none:pP NA.read:aRpP NA.update:aQePmN d:aQbMeUgLjMlQmMpP dh:pP dha.read:pP n:aWbMcQeSlNmLnMpR nh:pP nha.read:pP
risk_and b:pP
risk_class b:eSoM db:eSoM
risk_entry b:aMmMoS db:oR nb:aMmMoS
risk_limit b:cQ
risk_of b:pN
risk_rating b:aToM db:aToM nb:aVeNoM
risk_score b:pP nb:pP
roadmap d:oR n:oR
robocall d:lS dh:lS n:lS nh:lS
robot DA.update:fQpQ NA.none:dMfQ NA.update:pP d:dMfTlQpQ n:dMfUpQ nh:fQ
robot_motion b:dMfQ
rocket n:fP
rocket_engine nb:fP
role DA.create:gRiNpP DA.read:gMkQ DA.update:gQ DH:cPeJfMgWiNkLlMmQnQpM DHA.create:mQnRoKpP DHA.delete:eLgT DHA.grant:gQpP DHA.none:pN DHA.run:iQ DHA.update:iMoT DHM:aMeQgShMiSjMkQlQmKoL DK:aMbJdIeLfHgZhMiQjKlRmI NA.create:gQiN NA.delete:gQjM NA.none:gNkP NA.update:gSiM NH:aNdMeKfJg]iTkMmKoHpK NHA.create:eNgQiPnQoMpP NHA.delete:eMgRjR NHA.grant:gRiPoNpP NHA.none:oPpP NHA.operate:gQ NHA.read:pK NHA.run:iQ NHA.send:lQ NHA.update:bQeMgSiQoKpP NHM:bIcMdMg]hMiGjLkUmKnMoT NK:aNbNcLdJeLfIg_hKiNjJmJnM NKA.create:eMgTiMmMnQ NKA.delete:eMfNgTiMmQ NKA.grant:bQgQlPoM NKA.none:bNdMiQkSlMmMnMoS NKA.operate:gQ NKA.publish:cMgQ NKA.run:hMkR NKA.send:kMlP NKA.update:fMgViMmN SK:gSmQpP d:gXiMlRnMoNpQ dh:gR dha.delete:gQjN n:gViLjMkP nh:gTiMjN nha.create:gQiN nha.delete:gQjM nha.update:gP s:gQ sp:gQ
role_assignment nb:gQ
role_binding nb:gR
role_by b:gP
role_data b:gMkQ
roll DA.update:iQ d:iRoMpK n:cP nh:cP
rollback DA.update:iR NA.update:iSoM d:fMiUjPmM dh:fMiUjPmM dha.update:iR n:iVmNoL nh:fMiTjPmM nha.update:iQ nv:iQ
rollout DA.create:iQ DA.update:iP NA.create:iQ NA.delete:jQ NA.update:iQ d:iR n:iSjQ nh:iR nha.delete:jP
rollout_percentage b:iQ nb:iQ
room DA.pay:pP NA.delete:bMjR NA.run:lR NA.update:fP n:bLjQlR nh:bMjQlR nha.delete:bMjR nha.run:lR s:fRpP sp:fQpP
room_audio nb:fQ
root DA.update:aP NA.update:aQ d:aR n:aV s:pN
root_canal b:aU db:aS nb:aV
rotate DA.grant:gQ NA.grant:gS d:gQ dv:gQ n:gS nv:gS
rotate_a b:gP
rotate_the b:mQ
rotation DA.create:fQ NA.create:fQ d:fS dh:fQ n:fS nh:fS nha.create:fQ
roundtrip d:bSoL n:bSoL
roundtrip_ticket b:bSoL db:bSoL nb:bSoL
route DA.create:gP DA.operate:pP DA.update:iPpJ NA.none:fPpM d:fTjLpI dh:fQpN n:fTjMpM nh:fS s:pP
route_and b:pN
routine DA.harm:cQ DA.none:dMgRkQpQ DA.read:aMjP DA.run:fQ d:fRgQiMkQmMpR dh:fQ n:fQ nh:fQ
routine_update b:gQkPmNpR
routing s:pP
rover DA.create:fQ DA.delete:fQ DA.update:fQ NA.create:fQ NA.delete:fQ NA.update:fQ d:fVmN dh:fVmN dha.update:fQ n:fVmN nh:fVmN nha.update:fQ
row DA.create:iQ DA.delete:gQpN DA.run:pN NA.create:mM NA.delete:gQjM d:gQpL dh:iQpN dha.create:iQ dha.run:pN n:gSjNmM nh:iQ sp:pM
row_in b:iQmM
row_level b:gRiN
row_policy b:gQjN db:gQjN nb:gSjMmN
rpc NA.read:pN NA.send:kQ d:pN n:kPpN nh:kP nha.send:kQ
rsvp n:oQ
rsvp_page nb:lNoQ
rule DA.delete:gP DA.read:pK DA.update:bPgQiN NA.create:gQ NA.delete:bQ NA.read:pN NA.run:nQ NA.update:bQgPmN d:bRgTiLoMpK dh:bRgUiLoMpP dha.create:bQ dha.delete:gR dha.update:gPiN n:bTgTiLjMmMoM nh:bUgTiLjMmNoMpP nha.create:gQ nha.delete:bQ nha.run:nQ nha.update:bQgP s:gRpN
rule_by b:gQiM
rule_for b:pL
rule_from b:bNjQ
rule_id sp:gP
run DA.create:hQpP DA.delete:iRjN DA.run:hPpH DA.update:iQpP DV:bKcLeGgHhYiMjMkNlKmLpT DW:hQiSjNmMpR LA:hRiQkQmLnLoMpV NA.create:bRhQiMpP NA.read:pN NA.run:fMhRnQ NA.update:hQmNpP NP:aNfQiVlMmNnMpT NV:bQcNdMeKgGhTiUjLkLlImLoKpU VV.create:hQpN VV.delete:iMjQpN VV.keep:hQ VV.none:eMhPiLlPpQ VV.operate:pP VV.publish:oP VV.read:iQmRpN VV.run:aRdMeMfLgKhRjJlMmPoLpP VV.select:iRpP d:bQhWiSmJoMpM dh:bRiQ dha.create:bR dv:hWmLpM n:bRfLhUjQmNnRoMpP nh:bRhMiPnQ nha.create:bR nha.read:pN nha.run:nP nha.update:pP nv:fMhR s:pP
run_a b:hPiQpL
run_an b:iMnQpM
run_any b:pN
run_by b:jQ
run_it b:pP
run_log b:iMjQ
run_note b:mQ db:mQ nb:mP
run_of b:pN
run_test b:pQ
run_the b:hRnMpQ
runner DA.create:iP DA.delete:jP NA.create:iP NA.delete:jP d:cNiP dh:iQ n:cMiQ nh:iQ
runner_group b:gN db:gN nb:gN
runner_token b:cMgQ db:cNgQ nb:cMgQ
running DA.delete:iR DA.read:pN DA.run:iNjQpQ d:hQ
running_operation b:pM
running_process b:hQ
runtime DA.read:pR NA.delete:iQ d:pQ n:hNiS
runtime_config b:hNiP db:hNiP nb:hNiS
s l:kQ nh:kQ s:kQpP
s_taste nb:gLjRmSoM
sabotage NA.harm:aQcQfSgKiMjSkKpP n:aQcQfSgKiMjSkKpP nv:aQcQfSgKiMjSkKpP
safe d:iQpN
safeguard DA.read:pQ DA.update:gPpP NA.update:dNiVpP d:gTiQlNoMpS dv:eMgShNiQjMlMoRpS n:dNiVpP nv:dNiVpP
safeguard_backup b:jQkN
safeguard_client b:aSeM
safeguard_court b:kQ
safeguard_discount b:bP
safeguard_encryption b:gNkP
safeguard_exam b:gQ
safeguard_expense b:jP
safeguard_flight b:fNgQ
safeguard_hedge b:gQ
safeguard_retirement b:gQ
safeguard_surgical b:aNgP
safeguard_system b:jQ
safely d:pN
safety DA.read:pP d:dPfQ n:dQ
safety_report b:dS db:dR
sale DA.create:cQiM DA.delete:cQjM DA.read:bQ DA.update:bQ NA.create:bPcRoN NA.delete:bRcQjL NA.read:bQ NA.update:bTcMdQmN d:bVcRfMiLjMmN dh:cS dha.delete:cQ n:aNb]cRdQfLiMjLmLoL nh:bTcUfMiNmMoM nha.create:cS nha.delete:cQ nha.update:bS
sale_call b:lQ db:lQ nb:lQ
sale_estimate b:bS db:bQ nb:bS
sale_order b:bQcM db:bQcM nb:bScL
sale_receipt b:bS db:bR nb:bS
sale_tax b:bMdQ
saml d:gP n:gQ
saml_provider nb:gP
sample DA.none:pM NA.run:hQ d:pM n:hQpN nh:hR nha.run:hQ s:pN
sample_t b:pN
sandbox DA.create:iQ DA.run:pQ NA.create:iQ NA.read:kQ NA.run:pP d:hMiQpP dh:hMjQ n:hMiQpP nh:hMiQjP nha.create:iQ
sandbox_and b:pP
sandbox_by b:jQ
sandwich d:bWfNjNmN dh:bWfNjNmN n:bWfNjNmN nh:bWfNjNmN
satellite d:fQ n:fQ
satellite_orbit b:fP
sauna d:fTjN dh:fRjN n:fWiNjNmN nh:fWiNjNmN
save DA.create:pQ DA.keep:aQ DA.read:pR NA.keep:kNmRpP d:gMiNmSpT dv:gMiNmSpT n:kNmRpP nv:kNmRpP
save_a b:hQ
save_it b:pR
save_the b:mQpP
saved DA.create:mR DA.delete:jQ DA.read:pQ DA.update:iMmU NA.create:mR NA.delete:jQ NA.read:mP NA.update:iMmS d:iMmVoMpQ n:bLgQiMjQmW nh:mQ nha.read:mQ
saved_query b:mR db:mQ nb:mP
saved_search b:iQ nb:mP
saved_view b:iLmT db:iMmR nb:iLmT
saves M:aNfQgMmSpW
saving DA.create:bP DA.delete:bP NA.create:bP NA.delete:bP d:aNbS n:aNbRcPmN
saving_plan b:aNbS db:aNbR nb:aNbT
scaffold DA.create:mQ NA.create:mQ d:mR dh:mR dha.create:mQ n:mR nh:mR nha.create:mQ
scale DA.update:iS NA.keep:iQ NA.read:iS NA.update:iS d:iSpL dv:iS n:iXmL nv:iS s:pL sp:pL
scale_a b:iQ
scale_the b:iP
scan DA.create:iQ DA.delete:jQ DA.read:pN DA.run:kQpN DA.update:iS NA.create:iQ NA.delete:jQ NA.read:pN NA.update:iTmN d:aQbMcNfMhNiSkRmMpM dh:fMiRjQkRpN dha.delete:jQ dha.run:kQpN dha.update:iQ dv:pN n:aQbMcMfMhMiVjPkRmMpL nh:fMhNiUjPkRmM nha.create:iQ nha.delete:jQ nha.read:pP nha.update:iUmN nv:pM
scan_by b:iQ
scan_order b:aTbMcM db:aSbMcM nb:aTbMcM
scanning DA.create:oQ DA.update:oQ NA.create:oQ NA.update:oQ d:iMmMoT n:mMoR
scanning_alert b:iMoS
scene DA.create:mQpP DA.delete:fMjQ DA.update:fMmT NA.create:mQ NA.delete:fNjQ NA.update:fLmS d:fKiNjQmUpP dha.delete:fNjQ n:fKiNjPmS nh:fKjQmS nha.create:mP nha.delete:fMjQ nha.update:fLmS
scene_as b:mQ
scene_by b:jP
scene_gltf nb:kR
schedule DA.create:iQoN DA.publish:iQoM DA.read:gQkLpK DA.run:aRbQfMiLjNlRmNoSpP DA.update:eMiSjPoNpP NA.create:iQoN NA.export:iQkM NA.publish:iQ NA.read:lQ NA.run:aRbRfMhLiJjMlSnNoTpP NA.update:iQoN d:aPbReLfNiUkLlQmMnNpN dh:bQeLiRjQoM dha.publish:iQoM dha.update:eMjQ dv:aRbQdMfMiLlRmNoSpN n:aQbTcMfNhLiQjMkLlTmLnMoQpP nh:bRfQiToK nha.create:iQoN nha.publish:iQ nha.update:iQoN nv:aRbRfMhLiJjMlSnNoTpP s:iP sp:iP
schedule_a b:bRhRiKlQ
schedule_an b:aP
schedule_data b:dQ db:gQkM
schedule_matter b:iQ db:iQ
schedule_the b:bNoS
scheduled NA.create:hP d:iQ n:hQ
scheduled_job nb:hRiM
scheduler d:iQ
schema DA.read:pN DA.update:iQ DH:bLcNfLgMhRiTlKmMnMoNpM DHA.create:iSmMoQ DHA.delete:jQ DHA.keep:mQ DHA.none:pL DHA.run:hRpP DHA.update:hLiRmPoLpP DHM:aMbMhMiWkLmMoU DK:aJbLcLdKeMfKgPiSjRlLmQnLoK NA.update:gQiM NH:aMbKcNeNfLgKhSiVjTmJnMpM NHA.create:iRmN NHA.delete:jS NHA.keep:hRmMpN NHA.none:pM NHA.read:pM NHA.run:hPpQ NHA.select:pM NHA.update:bNfMgMhMiVjTmNpP NHM:bLdMeNgRhJiRkQlMmQoS NK:aLbHcMdMeLfKgLiUjSkQlQoM NKA.create:iPmQ NKA.delete:bNjS NKA.export:iMkR NKA.interact:lQ NKA.keep:hQkQmN NKA.none:kPmSoM NKA.publish:kM NKA.read:iR NKA.run:hMiPnP NKA.select:mQ NKA.send:hP NKA.update:aNbMdMeNfMgNhMiTjTmS SK:dMeMfMiQlKmQpK d:hQiRjMmMpN l:jR n:gQpN nh:pN
schema_of b:pN
schema_privilege b:gRiM db:gQ nb:gSiM
schema_registry b:iQ
scheme DA.create:pM NA.none:cQ d:cQpN dh:cQpP dha.read:pP n:cQ nh:cQpP nha.none:cQpP
scholar d:pN
scholarship DA.none:pP DA.read:pQ DA.update:bQ NA.none:bQpP NA.read:pQ NA.update:eP d:bReQpR n:bSeQpR nh:ePpP nha.read:pP nha.update:eP
scholarship_fund b:bQ
school NA.update:oQ d:bKeQiNlSoQ n:bKeRiMlSoR
school_admission nb:eP
school_application nb:eQ
school_event b:oQ db:oQ nb:iNoR
school_tour b:bLlS db:bMlR nb:bLlS
science d:pQ
scim d:cMgQ n:cMgQ
scim_token b:cMgQ db:gQ nb:cMgQ
scooter d:fQ n:fQ
scope DA.create:gMiR DA.update:gPiN NA.create:gMiR NA.grant:gP NA.update:gPiN d:iR dh:gMiS dha.create:gMiR dha.update:gPiN n:iS nh:iS nha.create:gMiR nha.grant:gP nha.update:gPiN
score DA.read:eQpR DA.run:pN DA.update:mQ NA.delete:eQ NA.read:eQ NA.update:mQ d:jQmRpQ dh:eQ n:bMeTmR nh:eS nha.delete:eP nha.read:pN nv:eQ
score_claimant nb:eR
score_for b:pN
score_of b:pN
score_on b:eLmT
score_that b:pP
score_trace nb:eLmT
score_used b:pQ db:pQ
scrape DA.read:pN d:pN dv:pN
scraper NA.none:pN n:pN
screen DA.create:fQ DA.interact:lPpP DA.publish:kQ DA.read:pN DA.update:lS DH:bMeNgQhRiMkLlQnRoJpS DHA.create:dQgMlMmQ DHA.delete:gMiPjQ DHA.interact:gMlVmMpQ DHA.keep:gRlMpP DHA.none:nQpP DHA.operate:pN DHA.publish:kN DHA.read:pT DHA.run:hMiQlMpN DHA.select:mQpK DHA.send:hQpQ DHA.update:gQhLiMjNmPoMpM DHM:aMbMcMdNeMfPmRnQoQ DK:aIbIcIdMeMfKgRhSiJjQkIlZoR NA.create:fQ NA.keep:pN NA.none:pM NA.publish:kQ NA.read:lQmN NA.run:mQ NH:aMbLcNdRgNjMkJlToSpL NHA.create:dQiNoRpM NHA.delete:dQjP NHA.export:kMlS NHA.interact:fQlRpP NHA.keep:gQpK NHA.none:lPmRnQoM NHA.publish:oQ NHA.read:iPpS NHA.run:dQiQlM NHA.select:eR NHA.update:fMgKhMlSmRoR NHM:aNbLcKdLfMgLhMjQkRlTmV NK:aLbJcJeNfKgMhLkLl[ NKA.create:dPiMlLoT NKA.delete:bNdQgLjU NKA.export:kLlUmM NKA.interact:lV NKA.keep:gR NKA.none:dMjNlSmPnRoM NKA.publish:kQlLoQ NKA.read:gMiPlSmN NKA.run:lL NKA.select:eRfNmP NKA.update:bMcMfMgNhMiQlQmS SK:aMcMeMhSlQnNoQpN d:eQlSpP n:eSfQpM nh:eRmNpN nha.keep:pN nha.read:lQmN
screen_and b:pN
screen_rotation b:fS db:fQ nb:fS
screen_viewer nb:kQlM
screenshot DA.read:pQ NA.read:mQpQ d:mQpQ dv:mPpQ n:mQpQ nv:mQpQ
screenshot_of b:pN
script DA.create:hQ DA.read:pQ DA.run:mQ DA.update:hQ NA.create:hQ NA.read:pP NA.run:mR NA.update:hR d:hUiLmQoM dh:mPpQ dha.read:pQ dha.run:mR n:hUiKmRoLpQ nh:hRiKmQpQ nha.read:pP nha.run:mR nha.update:hQ s:pQ sp:pQ
script_asset b:mQoN db:mQ nb:mQoN
script_in b:pQ
scroll DA.read:gMlR NA.read:lQ d:gMlR dv:gMlR n:lQ nv:lQ
scrum DA.create:oQ NA.create:oQ d:mMoR n:mMoR
scrum_task b:mMoR db:mMoR nb:mMoR
sculpture DA.create:mQ DA.update:mR NA.create:mQ NA.update:mR d:fMjQmU dh:jQmQ dha.update:mQ n:fMjQmU nh:fMjQmU nha.create:mQ nha.update:mR
seamlessly d:jN
search DA.none:pN DA.read:kRpN DA.run:mQpN DA.update:iQ NA.keep:pP NA.read:mQpM NA.run:pK NA.update:iMjQlP OP:fMiLmXoP OPA.write:fMiMmXoP d:bQeNhMkSmQoNpL dh:mRpL dha.run:mPpM dv:bPkQpJ l:mQ n:jPlPmRpJ nh:pL nha.run:pK nv:mQpM s:mQpN sp:pL
search_, b:pQ
search_against b:pN
search_alert b:iQmN nb:iQmN
search_and b:pN
search_api b:pN
search_based b:pS
search_field b:lQ db:lQ nb:lQ
search_for b:pM
search_index b:iQpN nb:iMjQ
search_over b:pN
search_query b:pS sp:pN
search_service sp:pR
search_that b:pQ
search_using b:pN
search_with b:pM
searching d:mQpN
season s:pN sp:pN
seat DA.update:bQ NA.update:bR d:bTpP dh:bQ n:bWlM nh:bUgLlN nha.delete:bQ nha.update:bQ s:pP
seat_count b:bQ db:bQ
seat_for b:gQ
seat_member nb:gQ
seat_of b:gQ
seat_user nb:gQ
sec d:pN n:pN
second DA.read:pN d:pN s:mR sp:mRpN
secret DA.delete:gP DA.read:pV DA.trade:kP DA.update:fNiQ DH:aMbTcLeQfNgThNkNlNmQoMpX DHA.create:eSiMmRpN DHA.delete:gQiR DHA.export:kM DHA.interact:lQ DHA.keep:mQ DHA.none:gQpP DHA.pay:bQ DHA.read:pW DHA.send:bTlM DHA.update:bNgTiM DHM:aPbNcNdRfLgSjNkSmL DK:cMfKg]iKjHkSlLmKoK NA.create:fNiR NA.delete:gP NA.read:pX NA.trade:kQ NA.update:gRiN NH:bRcLdMeNfMgaiNjKkJlMmKoMp[ NHA.create:aPcMgUiLoM NHA.delete:bMgTjM NHA.export:gSkL NHA.interact:lQ NHA.none:gQpP NHA.pay:bQgN NHA.read:gRoQpZ NHA.run:mP NHA.send:bSlM NHA.update:cNgUiQlPmKnQoK NHM:bJcNdQfKg]iLjLkTmNoL NK:bMcKeNfHggjJkNlMmIoL NKA.create:aPdQfNgTiMoN NKA.delete:bLeMfMgU NKA.export:kP NKA.grant:gR NKA.interact:lQ NKA.keep:gQ NKA.none:eRgQiRjM NKA.read:gSoQ NKA.run:hQmP NKA.select:gTmL NKA.send:bThQlL NKA.trade:gMkQ NKA.update:eMfMgUlP SK:aNbScLdNgSjQnQoMpP d:cMfNgQiPkTmMpV dh:kSmNpR dha.publish:gMkQ dha.read:pR n:cMfNgRkUmMpX nh:gTiMkQmNpR nha.read:pR nha.update:gQiN s:pR
secret_bundle nb:kP
secret_for b:pP
secret_value b:gQ db:gQ nb:gQpS
secret_version b:gQ
section NA.update:oQ dh:oQ dha.update:oQ n:oR nh:oR nha.update:oQ
secure DA.read:dNfRiNlRpU DA.run:mQ DA.update:gRiSoNpN NA.update:kQpP d:bLgRhMiSoMpP dv:bLeNiUoLpP n:kQpP nv:kQpP
secure_academic b:iR
secure_access b:pP
secure_admin b:gMkQ
secure_and b:pM
secure_backup b:iP
secure_battery b:fRjL
secure_charging b:fP
secure_client b:gRiM
secure_court b:dN
secure_crisis b:aQ
secure_exam b:mQ
secure_mental b:gQkM
secure_network b:fNjQ
secure_software b:iNjP
secure_the b:pP
secure_user b:gMkQ
secure_will b:dMgQ
securely DA.export:pP DA.publish:kTpP DA.update:pP d:hSkTmM dh:kRpR dha.publish:kRpP
securely_access b:pN
securely_with b:kRpP
security DA.delete:eP DA.grant:bQ DA.none:pR DA.operate:hQ DA.read:bMiPjPlQpN DA.run:kQpL DA.send:iQ DA.update:aQeQgNjMkQmNoMpQ DH:aNbQcWfKgMiRkJlQnMoNpR DHA.create:cQ DHA.delete:cPfMmS DHA.grant:bQ DHA.pay:bPcQ DHA.read:cQpN DHA.select:cQpP DHA.trade:cQ DHA.update:bQeQiQmMpP DHM:aNbMcTdMgMhMkRmP DK:aKbLcfdIeKfMgLhKiNjKkPlKmKnI NA.create:mN NA.delete:eP NA.none:fQgNiQoPpP NA.read:pL NA.run:iNkRpN NA.trade:cQ NA.update:eRgLiQ NH:aNc[dMfIgMhNiNjMkJlSnMoMpR NHA.create:cUmLpP NHA.delete:bMcTfMgNiMmU NHA.grant:bQ NHA.harm:cQ NHA.none:lQpN NHA.pay:bRpM NHA.publish:lQ NHA.read:pQ NHA.run:cRpP NHA.select:gQpP NHA.send:bQ NHA.trade:cPmQ NHA.update:bMcVeRfMiMmMpP NHM:aLcbdKeLfQgKhNjLkQnLoM NK:aNbLcbdHeKfMhJiKjKlNnJoH NKA.create:bMcVgQiKkRmMoM NKA.delete:bMcVeMfMiPjNmQ NKA.grant:bRgM NKA.harm:cQ NKA.none:cRdNfQmM NKA.pay:bRcPgN NKA.publish:cL NKA.read:bMgQlPmQ NKA.run:aSfRhKiRjRkNlMoL NKA.select:gR NKA.send:bQ NKA.trade:bKcSkQmQ NKA.update:bNcXfLiM SK:aNcTfMmNnMpN d:bNeQfLgJhRiVkQlQmLoMpQ dh:pL l:gR n:aNeRfQgIhMiTmLoQpL nh:pN nha.read:pN
security_, b:pP
security_alert b:iKoS
security_and b:iPpP
security_camera b:fP nb:fQ
security_clearance b:eVgMiN db:eTgM nb:eVgMiN
security_group b:gMiS db:gMiR
security_list b:gNiUmN db:iTmN nb:gNiU
security_measure b:bNjQ
security_of b:iQpR
security_policy b:gRiN db:gQ nb:gRiN
security_protocol b:pN
security_rule b:gMjP db:gMjP nb:gMjP
security_scan b:pP
security_tool b:hQ nb:fQgNiRpP
security_trade b:cR
sedation d:aYfNjNmM dh:aUjNmM n:aYfNjNmM nh:aYfNjNmM
seed NA.update:gQ n:gR s:pN sp:pN
seed_phrase nb:gR
segment d:iQ dh:eNiQ n:iQ s:pN
select DA.none:cMlRmRpQ DA.read:mPpP DA.run:pI DA.select:pN DV:aMbLgQiMjMkMmXpL DW:bQpP LA:gMhQiQkPoNpK NA.none:cMeNlUmQpQ NA.read:mPpP NA.run:pK NV:aLbLdLfRgWhJjKkLmUpT VV.create:gQpM VV.none:hQ VV.pay:pM VV.read:pM VV.select:aMdNhLjMmVpQ d:cMfMlSmUoMpL dh:cMlQmTpS dha.none:cMlQmRpQ dha.read:pP n:cMeNlWmRoMpN nh:pP nha.run:pM s:pM
select_a b:fNmR
select_an b:lRpQ
select_option nb:pP
select_query b:pM db:pN nb:pN
select_statement b:pM db:pM
select_the b:mSpQ
selected DA.create:mQ DA.read:pN NA.create:gNmS d:gNmPpP n:eLgKjRmU
selected_tenant b:eLgKjRmT db:eLgKjRmT nb:eLgKjRmU
selection NA.create:mQ dh:jP n:fMmR nh:fMmR nha.create:mQ
selector s:lRpM sp:lRpM
self d:fQpN
self_driving b:fQ
sell DA.create:cP DA.delete:bNcR DA.update:cQ NA.create:cP NA.delete:bNcR NA.update:cQ d:bMcW dh:cQ dv:cQ n:bMcV nh:cR nha.create:cP
selling NA.none:gMkT NA.pay:kQ NA.read:kQpW n:aMbMgMkYpX nh:aMbMgMkYpX nha.none:gMkT nha.pay:kQ nha.read:kQpW
send DA.keep:pP DA.read:pN DA.send:bQcNdRfPiMjMkRlMoMpQ DV:aMcMdQeLgKhSiJjLkQlXmLnLoM DW:kPpN LA:fQhLmNoSpP NA.send:bRcNiMjNkRlSmKpR NP:bMkRlSmQpP NV:bRcMeMiLkRmLpM VV.create:pN VV.harm:jP VV.none:hRlSpL VV.read:lQpP VV.run:pP VV.send:cMiNjLkUmMpP d:bQcNdRfPiLjLkSmMpQ dv:cNdQiLkRlQoLpQ n:bRcNiMjNkRlUmJpR nv:bRcNiMjNkRlSmKpR
send_a b:dQgLlQnQpP
send_an b:fPgQhN
send_message b:pL
send_the b:dQgQkMlQ
sending d:jQ
senior d:dMnS n:dMnS
senior_colleague b:dMnS nb:dMnS
sensitive DA.export:kQpP DA.read:pN DA.update:iP d:kQ s:gQpT
sensitive_data b:pP db:pP
sensor DA.read:fMjPpN DA.update:fMmQ NA.none:mQ d:mQpN n:mQ
sensor_data b:mQ db:fMkP
separate l:gQ
sequence DA.create:mQ NA.create:mQ d:iMmQ dh:mQ n:iMmR nh:iMmR nha.create:mQ
serial n:fSjN
serial_device nb:fSjN
serve DA.none:dR NA.none:dR d:dS dh:dR dha.none:dQ n:dT
serve_the b:dQ
server DA.create:pP DA.none:hQpQ DA.operate:gQ DA.publish:lMoQ DA.read:jQpK DA.run:hPiMpM DA.select:iQ DA.send:hQkQpP DA.update:fNhQiRmLpP NA.create:hQ NA.delete:jQ NA.publish:lMoQ NA.run:hRiM NA.update:iR d:bMeNfLhUiRjRkSlKnMpL dh:gQhQmMpN dha.read:pM dha.run:hQ l:kQ n:aNhSjQlMoQpP nh:hRmMpP nha.create:iQ nha.run:hQiM nha.update:mM s:kR sp:kQpN
server_by b:hP
server_configuration b:gQiMpP
server_entry b:iSoM db:iR nb:iSoM
server_message b:iNlMmNoU db:iNlMmNoU nb:iNlMmNoU
server_response b:iMmS db:iMmS nb:iMmS
server_with b:kQ
serverless DA.run:pN d:iRmM n:iQ
serverless_cache b:pP
serverless_function b:iQ db:iQ nb:hMiR
service DA.create:bQiLmNoSpQ DA.delete:bPjM DA.none:hQiQjPpQ DA.pay:lQ DA.read:pM DA.run:nQpQ DA.send:bQfSpP DA.update:bPmNpM NA.create:iPmLoQ NA.delete:bP NA.none:iQjQpQ NA.read:pP NA.run:bRfMhN NA.send:fR NA.update:bQgPmN d:aMbScNeMgSlNmKnMoUpP dh:bUhNiMjSlMpP dha.create:bQ dha.delete:bQ dha.send:fPpP dha.update:bPiP n:aMbRcNeMgRhLiQjQmInMoRpS nh:bVgMhMiSkRlNmMoN nha.create:bQiP nha.delete:bQ nha.read:pN nha.run:bQ nha.send:fP nha.update:bQfN s:fRnPpS sp:fQpP
service_account b:gP db:gP nb:gQ
service_agreement b:dP nb:dQ
service_by b:bQiNkQ
service_catalog b:oP
service_config nb:pP
service_configuration b:pQ db:pQ
service_edge nb:iRmN
service_principal b:gR db:gQ nb:gR
service_token nb:gQ
service_type sp:pP
service_visit nb:fMlR
service_with b:hQpP
servo n:fQ
servo_angle nb:fQ
sery DA.create:iR DA.delete:aSjM DA.read:pN NA.create:mQ NA.delete:aSjM NA.read:pN d:aSjLpN dh:aQ dha.delete:aQ n:aTjLpN nh:aQ nha.delete:aQ
sery_point b:iMmR db:iMmR nb:iMmR
session DA.create:pP DA.delete:iSjMpP DA.keep:gPpP DA.read:pL DA.run:fPhQiM DA.update:aQnQpP NA.create:aQ NA.delete:gMjPmQ NA.keep:mP NA.none:iP NA.read:pN NA.run:hQmP NA.update:aQiMnQ d:aQjLnSoNpP dh:iQjNmQpN dha.delete:iRjN dha.keep:gNmR dha.read:pN dha.run:mP dha.update:gR n:aSdMfMgLhQkQmRnQoNpN nh:aSfNgNhQiMjMnQ nha.create:aQ nha.delete:aQmQ nha.read:pN nha.run:hQmP nha.update:aQmLnQ s:nSpQ
session_, b:pN
session_and b:jMpP
session_by b:gNmQ
session_cookie b:gQ nb:gR
session_data b:gM
session_exfiltration nb:kQ
session_from b:aQ
session_human nb:nP
session_id sp:pP
session_information b:pN
session_name b:gNmQ db:mP nb:gMjQmQ
session_prediction nb:gLjQmQ
session_record b:aQ
session_token b:gQ nb:gP
session_with b:mQ
set DA.create:aPkQpP DA.delete:aRgMjQ DA.read:pM DA.update:bMeQfQgNhLjKkLlNpS NA.create:aQgMiToN NA.delete:gMjR NA.keep:mP NA.read:bRgQiQlNmQoK NA.run:fNmR NA.select:mN NA.update:bPeMfQhLiLjLkJmMnRpR d:aSbLgJhMjLlMnMpQ dh:aReNfMiR dha.create:aQpP dha.read:pN dha.update:gMiS dv:aLbNfRhLiMjKkLoPpS l:mM n:aPbQcJdMeKgMhKiRjNkJlNmPoJpT nh:aQbMfLiWkMoM nha.create:aQiQkM nha.update:iT nv:eMfRgRhLiIjLkJmMnRpR
set_a b:aMbQfSmWnLoIpP
set_account b:bMoR
set_an b:mPoM
set_asset b:mMoQ
set_bail b:dQeN
set_feature b:iNmQ
set_in b:pN
set_label b:iQmM
set_log b:mQ
set_member b:gDjTmYoN nb:gMmR
set_notebook b:oQ
set_project b:mMoQ
set_security b:iP
set_session b:gQ
set_shared b:oQ
set_status b:iP
set_task b:mMnSoM
set_test b:mR
set_the b:aQeRfKgIhNlQpQ
set_top b:fTmN
set_type b:hP
setpoint NA.update:fR d:fS dh:fR n:fT nh:fT nha.update:fR
setting DA.create:iQ DA.read:pQ DA.update:hMiLmQoQpP DH:bNfMgNiSjPkRlMmL DHA.create:gLhQkSmMpN DHA.delete:iMjS DHA.operate:fMgQpP DHA.read:gQ DHA.run:hLiQ DHA.update:fMgMhMiRjMkMoRpQ DHM:fLgRmQoL DK:aLbKcNdKeLfMgLiWkTlNmUnLoI NA.read:pQ NA.update:mR NH:bKcMdMeLfMgRiSjQlQmKoT NHA.create:pQ NHA.delete:gMjT NHA.grant:iQ NHA.keep:oR NHA.none:lQpK NHA.operate:gSiM NHA.publish:iQ NHA.read:gQ NHA.run:hLiS NHA.update:bNgMiQkNoTpP NHM:fLhMiSjRkMlQmRoJ NK:aNbLdLeKfNi[jRkKlRmMoL NKA.create:gQiRmM NKA.delete:gLiMjW NKA.export:iQ NKA.grant:iQ NKA.keep:oR NKA.none:iP NKA.operate:gSiM NKA.read:gR NKA.run:nR NKA.send:lQ NKA.update:eNgNiTkMmRnM SK:eMhQiUjQkMpP d:eNgRhLiMoQpR dh:hMiMpP dha.create:iQ dha.update:hMiKmPpP n:eMfNgRiQmQoMpQ nh:aPeMfMiRmRoNpN nha.create:aP nha.update:mR
setting_, b:pQ
setting_for b:pP
setting_of b:gMhMmL
settlement DA.update:bMdQ d:dR dh:bRdN n:bMdR nh:bQdN
settlement_offer b:bKdT db:bMdR nb:bLdR
setup NA.none:gQpP d:gQhMmQpN n:gShMmQpP nh:gTpP nha.none:gQpP
several DA.export:oP DA.none:pP DA.run:pP d:kNoQpP
several_file b:kNoQ
sex s:pP sp:pP
shape DA.update:mQ NA.update:mQ d:mQ n:mQ nh:mQ nha.update:mQ
shard DA.delete:jQ DA.run:iQ NA.delete:jQ NA.update:iQ d:iSpP dh:iS dha.delete:jQ n:fNiUpP nh:fMiVjQmN nha.delete:jQ
share DA.publish:cLkTpQ DA.read:pN DA.update:cT NA.create:kQ NA.publish:cMpP NA.read:pP NA.update:cQ d:cTiMkSpP dh:cRgM dha.update:cQ dv:iMkTpM n:iMkRlRoMpQ nh:cRgM nv:cMpP
share_a b:gQkPlM
share_company nb:cR
share_of b:cQ
share_the b:kR
shared DA.create:mLoT DA.delete:jQ DA.update:aLkRmLoT NA.create:mLoU NA.delete:jQ NA.update:fNiNmLoW d:aLfMiMjQkSmKoWpP n:fLiLjQmIo[
shared_console b:iNoQ nb:iMoR
shared_diagram b:mMoR db:oQ nb:mMoR
shared_document b:mLoR db:mLoR nb:mLoR
shared_playlist b:fMoP nb:fMoQ
shared_vault b:gQ nb:gQ
shared_whiteboard b:oQ nb:oQ
sharing DA.create:bQ DA.delete:gQjM NA.create:gQiN NA.delete:gQjM NA.none:aMkUpQ d:bPgQjNpM n:aLgQiNjNkVpR
sharing_setting b:gSiNjM db:gRjM nb:gSiMjM
sharing_tool nb:kSpP
sheet DA.create:mQ DA.update:mP NA.create:mQ NA.update:mRpP d:iMmS n:gQiMkMmTpP nh:gRiNkLmS nha.create:mP nha.update:mQ
shield NA.none:dNiTpP n:dNiTpP nh:dNiTpP nha.none:dNiTpP
ship DA.update:fQmM NA.update:fQmM d:fVjMmL n:fVjMmL
ship_heading b:fVjMmL db:fUjMmL nb:fVjMmL
shipment DA.create:bMoR DA.delete:bQ DA.update:bS NA.create:bNoR NA.delete:bQ NA.update:bS d:oT dh:bLoV dha.delete:bQ dha.update:bQ n:oS nh:bVoM nha.delete:bQ nha.update:bS
shipment_tracking nb:bNoQ
shipping DA.update:bQ NA.update:bQ d:bS n:bS
shipping_label b:bS nb:bS
shop DA.delete:aNbR DA.update:bS NA.delete:aNbR NA.pay:bQ NA.update:bQ d:aMbUlRpP n:aMbToQ nh:aKbX nha.delete:aNbR nha.pay:bQ nha.update:aMbS s:lPpP sp:lPpP
shopping DA.create:bQ DA.update:mQ NA.read:mQ d:bRoM n:mR nh:mP nha.read:mP
shopping_list b:mR db:mP
shops OP:iQ OPA.write:iQ P:bQ PA.write:bQ
short DA.create:cQoP DA.delete:cP DA.publish:oP DA.read:pN DA.update:oQ NA.create:cSfNmNoQ NA.delete:bNcR NA.publish:oP NA.update:oR d:bMcSfMmNoS dh:fMiNmMoV dha.publish:oP dha.update:oR n:bLcWfLiMmMoU nh:fMiNmMoV nha.publish:oP nha.update:oR s:pP
short_position nb:cQ
short_sale b:bMcV db:bMcS nb:bMcV
shortcut DA.run:hQpP NA.run:hQpP d:hRnMpM dh:pM dha.run:pP n:hRnMpM nh:pM nha.run:pP
shortcut_automation b:hSnL db:hSnL nb:hSnL
shortlist NA.none:eQ d:eS n:eT
shortlist_a b:eQ
should DA.read:pQ d:pP l:gR
show DA.read:pJ NA.read:pQ d:pI dv:pI n:pQ nv:pQ
show_a b:pN
show_the b:pP
show_what b:pK
shuffle DA.none:pM NA.none:pM d:pM dh:pM dha.none:pM n:pM
shuffle_a b:pM
shut DA.run:fQ d:fQ
shutdown DA.run:iR NA.run:fQ d:iRpN dv:iQpN n:fQ nv:fQ
shutter DA.create:fQ DA.delete:fQ NA.create:fQ NA.delete:fQ d:fUmN dh:fUmN dha.create:fQ dha.delete:fQ n:fUmN nh:fUmN nha.create:fQ nha.delete:fQ
shuttle d:bQ n:bS nh:bS
side s:pL sp:pL
siem d:kQ n:kQ nh:kQ
sightseeing d:bP n:bR
sightseeing_tour b:bP nb:bR
sign DA.create:gRiL DA.delete:gQjL DA.grant:dS DA.none:pP DA.read:pP DA.update:gP NA.create:gRiM NA.delete:gQjL NA.grant:dTfRgMpM NA.update:gP d:aSdQfQgUiLjLmMoMpQ dh:fQgTiNjM dha.create:gSiL dha.delete:gQjM dv:dSpQ n:aTbMdSfQgSiNjKmMoLpM nv:dTfRgMpM
sign_a b:dPpQ
sign_app nb:gS
sign_entry b:aUjNmM db:aUjNmM nb:aUjNmM
sign_on b:gXiJjL
sign_policy nb:gQiN
sign_rule nb:gUiLjL
signal DA.create:fQ DA.delete:fQjN DA.update:fR NA.delete:fQjN NA.run:fQ NA.update:fQ d:fViMjMpP dh:fS dha.delete:fQjN n:fViMjM nh:fWjM nha.delete:fQjN nha.run:fQ nha.update:fQ
signal_data b:jN
signature DA.create:dQ DA.delete:dPjN DA.read:pN DA.update:dQ NA.create:dR NA.delete:dPjN NA.update:dQ d:dTjNlQoMpM dh:pM dha.read:pN n:dTlQoMpN nh:pN
signature_block b:dMlSoM db:dMlSoM nb:dMlSoM
signature_field b:dQ db:dQ nb:dR
signature_request b:dQ db:dP nb:dQ
signed DA.update:dQmM NA.update:dSmL d:dTjMmM n:dXjLmJ
signed_document b:dVjLmK db:dVjLmK nb:dXjLmJ
signer d:dQpN dh:dQ n:dQ nh:dP
significant d:pM
signing DA.create:dR DA.delete:dQ DA.update:dR NA.create:dRgN NA.delete:dQ NA.update:dR d:bMdU n:bMcNdWgNkPmN
signing_key b:gQ nb:gQ
signing_order b:bMcMdVgM db:bNdS nb:bMcMdVgM
signing_service nb:kQ
silence d:iQpP dh:iQ n:iR
similar d:pN
simple d:pN l:jNmQ
simulate DA.read:cQpP NA.read:pN d:cQgNjQpP dv:cQgNjQpP n:pN nv:pN
simulation NA.update:mQoN d:mPoNpN n:mSoL
simulation_state b:mQoM db:mQoM nb:mSoL
simulator DA.run:mP d:mPpR n:pN
since s:pN
single DA.create:pP DA.read:pN d:bNjQ n:gRpP
single_sign b:gS
sip NA.update:bNcR d:cQ n:aNbLcU
sip_order b:cQ db:cP nb:aNbLcU
siren d:fP n:fP nh:fP
site DA.create:oQ DA.none:jR DA.publish:iNoR DA.read:gQpR DA.run:iQ DA.update:iMmMoT NA.create:iMoT NA.publish:iMkQ NA.update:mMoS d:fNgRhMiKjQlNmNoVpS dh:iMoRpN dha.publish:oQ dha.read:pN n:iKkTmLoV nh:iIkTmMoU nha.create:iMoS nha.publish:iMkQ nha.update:iMoS
site_banner b:oQ db:oP nb:oQ
site_menu nb:oQ
site_setting nb:iRoM
sitemap s:pM
siz d:pN s:pM
size DA.update:mR d:fMmRpN dh:fMiQjQ n:fLiPjQ nh:fLiPjQ s:pP sp:pQ
size_availability b:pN
sketch DA.create:mQ NA.create:mQ d:mQ n:mQ nh:mQ nha.create:mQ
ski d:bR n:bU
ski_pass b:bR db:bQ nb:bU
skin n:aTmM
skip NA.operate:fP d:pP n:fP nv:fP s:pN
skylight DA.update:fR NA.update:fR d:fVjNmM dh:fRjN n:fVjNmM nh:fVjNmM nha.update:fR
skylight_by b:fQjN
slack NA.create:lQoN n:lQ
sleep DA.update:mQoM NA.update:mQoM d:mRoM n:mRoM
sleep_entry b:mRoM nb:mRoM
sleeper DA.update:bQ NA.update:bQ d:bSfN n:bSfN
sleeper_cabin b:bSfN db:bSfN nb:bSfN
slide DA.create:mR NA.create:mR NA.update:mQ d:mSoMpQ dh:mP n:mSoMpQ nh:mRoNpQ nha.create:mQ
slider DA.interact:lP NA.interact:lP d:lQ dh:lQ dha.interact:lP n:lQ nh:lQ nha.interact:lP
slippage d:cQ n:cQ
slippage_limit b:cQ db:cQ nb:cQ
slo DA.create:iQ DA.update:iQ NA.create:iQ NA.update:iQ d:iSmN dh:iQ n:iSmN nh:iQ
slot DA.none:lP DA.update:aQ NA.create:bPlQ NA.none:lP NA.update:aQ d:aTbSeM dh:aSbR dha.create:lQ n:aTbSeMfN nh:aTbSeMfN nha.create:bPlQ nha.none:lP nha.update:aQ
slot_by b:aNlQ
small d:dPpM n:dQoM
small_claim b:dQ
smart DA.create:iR DA.delete:dMjS DA.read:pN DA.run:pP DA.send:pN DA.update:iS NA.create:iR NA.delete:dMjS NA.read:pN NA.run:cRiM NA.update:cNdMiT d:bScQdIfMiSjQmLpN n:cQdKiSjRmMpN
smart_contract b:bRcPdJfLiRjQmN db:cQdMfMjQ nb:cPdLfLiRjR
smart_watch b:fQ db:fQ nb:fQ
smoke d:fSiMmN n:fSiMmN
smoke_alarm b:fSiMmN
smooth d:hNjMpP
smooth_operation b:iLjMpP
smoothly DA.run:pN d:jP
smoothly_and b:pN
sms dh:lR n:lQoQ
sms_number nb:lQ
snapshot DA.run:iQ DA.update:kQ NA.update:iQkQ d:iQpP dha.update:kQ l:hP n:iSkQpL nh:iQ nha.update:iQ
snapshot_to b:kQ
snippet DA.create:oQ DA.delete:jP DA.read:pN DA.update:oS NA.create:oQ NA.delete:jP NA.read:pN NA.update:oS d:fNiMjPoU dh:mMoT dha.update:oQ n:bNfMiMjPoVpN nh:fNiNmLoVpN nha.read:pN nha.update:mMoS
snippet_library b:mQ db:mQ nb:mQ
snippet_link b:kQ db:kQ nb:kQ
so DA.read:gQiLjPpP d:bPgPhMjMpQ dh:bPhMjNpQ dha.read:iLjQkQpP
so_that b:bPgPhMjMpQ
soap DA.update:aQmN NA.update:aQmN d:aVjLmL n:aVjLmL
soap_note b:aVjLmL db:aVjLmL nb:aVjLmL
social DA.create:eQ DA.publish:oQ NA.create:eQ NA.send:lMoQ NA.update:eQ OP:mQ OPA.write:mQ P:mP d:eRoQpN n:eSfMmNoR
social_aid b:eS db:eQ nb:eV
social_media b:oR nb:fMlQmN
software DA.read:fMhQiQpP DA.update:dNhS NA.none:fQjQpP NA.read:pN NA.update:bQdMhR d:bQdMgNhViPmMpP n:bSdLhRiMpN
software_deployment b:jQ
software_license b:bTdL db:bP nb:bVdK
software_update b:hRpP nb:hQ
sol d:cQgM dh:cQgM n:cTgK
sol_for b:cQgM
solar d:fS n:fS
solar_inverter b:fS db:fS nb:fS
solving DA.none:pL d:pL
some d:iQpP
some_minute b:iQpP
something DA.read:pN dh:pP
song DA.create:fQpL DA.operate:pP NA.update:fQ d:fSpM dh:fRpP dha.create:fQ dha.operate:pP n:fRpP nh:fRpP nha.update:fQ
song_based b:pM
soql DA.run:pM d:pM n:pM
soql_query b:pM db:pM
sort NA.read:pN n:pM nv:pN s:pM sp:pL
sort_by sp:pQ
sort_the b:pN
sorted DA.update:gMmR NA.update:gMmR d:gMmR n:gMmR
sorted_set b:gMmR
sosl NA.run:pM n:pM
sound n:fP
sound_output nb:fQ
soundbar DA.update:fRmN NA.update:fRmN d:fTjNmN dh:fSjN dha.update:fQ n:fTjNmN nh:fTjNmN nha.update:fRmN
soundbar_by b:fQjN
source DA.create:hRiLpN DA.read:pN DA.run:hMiQpP DA.update:hRmN NA.create:mQoNpM NA.update:gP d:hSmQpN dh:gQ dha.delete:gP l:mP n:gQiMmSoMpM nh:gQ nha.update:iMmQ s:iP sp:pQ
source_code b:hQpN
source_file b:mPpP nb:iMmR
source_map b:pM db:pM
source_path b:pP
source_to b:iQ
space DA.none:iQpP DA.update:iQpP NA.create:bQ NA.none:iR NA.update:bQoQ d:bQfMgNhMiU dh:bQfLgMiS dha.create:bQ n:bSgLiUmMpP nh:bSgLiUmM nha.create:bQ nha.none:iR nha.update:bQoQ s:iSkQmN
space_and b:pP
space_id sp:iRkQmN
sparkline DA.create:mQ DA.update:mR NA.create:mQ NA.update:mR d:fNmT dh:fNmS dha.create:mQ dha.update:mQ n:fNmT nh:fNmT nha.create:mQ nha.update:mR
spawn DA.create:nR NA.create:nR d:nR dv:nR n:nR nv:nR
speak d:lQpP
speaker DA.delete:fQjM DA.operate:fP DA.update:fP NA.create:fP NA.delete:fRjM NA.update:fR d:fUmM n:fWiMjM nh:fT nha.create:fP nha.delete:fP
speaker_group b:fR db:fR nb:fS
special s:pN
specific DA.create:pP DA.delete:aR DA.read:pK DA.run:pP DA.select:pN DA.update:fQgQoMpP d:aQoMpM l:fQ
specific_key b:pQ
specific_node b:pN
specifically_for b:pP
specification DA.create:mQ NA.create:mQ d:fPiNmP dh:mRoN dha.create:mQ n:mQ s:pN
specification_for b:pN
specification_of b:mRoN
specification_project nb:mRoN
specified DA.create:bMeQgMjQkMoNpP DA.delete:aPcMeNfMgRiQmQ DA.export:gQkMlR DA.grant:mQ DA.interact:lQ DA.keep:aQoQ DA.none:aKbTdLeMfRiLjQlPmQnNpQ DA.operate:fQpP DA.pay:aPpQ DA.publish:iQkSlL DA.read:dQeQgMkMpN DA.run:aQhPiSjMmLoQpP DA.select:fR DA.send:fNkR DA.trade:kQ DA.update:aMbKeMfNgMlQmToRpM d:bNcMdLeLgHhMiLmQnL l:iSmL
specified_active b:iNmQ
specified_address b:pN
specified_alarm b:fKiR
specified_audit b:dQeM
specified_backup b:iR
specified_bluetooth b:fQ
specified_bucket b:gPiN
specified_bulk b:lP
specified_by b:pN
specified_callback b:kQmM
specified_case b:kNoR
specified_cashback b:bRiM
specified_client b:kSmM
specified_column b:iP
specified_component b:mQpN
specified_criteria b:mRpM
specified_cruise b:bP
specified_degree b:mQ
specified_directory b:pP
specified_domain b:pN
specified_duration b:pP
specified_employee b:gP
specified_event b:oQ
specified_feed b:mQ
specified_file b:lQ
specified_function b:pN
specified_goal b:oQ
specified_group b:gKmV
specified_icon b:kMlR
specified_imaging b:aP
specified_in b:gMiQ
specified_index b:iQ
specified_license b:iQ
specified_link b:lTmNoM
specified_method b:pP
specified_mixer b:fQ
specified_namespace b:pP
specified_number b:pN
specified_object b:kP
specified_on b:iQ
specified_option b:hQnM
specified_overpayment b:bQ
specified_parking b:bQ
specified_photo b:kQlN
specified_plan b:aNbLmT
specified_project b:aQbMcSdReSfShNiSlLmHnQoDpP
specified_record b:mRoM
specified_recovery b:gQ
specified_region b:pN
specified_replica b:kQ
specified_row b:gP
specified_screen b:kQ
specified_search b:lQ
specified_server b:mS
specified_serverless b:hMiQ
specified_session b:mP
specified_shipment b:bQ
specified_status b:pN
specified_student b:kP
specified_stylist b:fMlT
specified_subscription b:bQiM
specified_subtask b:mNoP
specified_supplier b:kQ
specified_suspension b:fP
specified_table b:jQpQ
specified_task b:iMnR
specified_tenant b:gP
specified_text b:lQ
specified_token b:cP
specified_trade b:kQ
specified_treasury b:bMcQ
specified_url b:jQkNpN
specified_usage b:bQ
specified_video b:mNoP
specified_vote b:oQ
specified_working b:kNmP
specify d:pQ l:iP
specify_the b:pQ
speech_call nb:lP
speech_service b:kQ nb:kQ
speech_to b:pN
speed DA.none:cMfR NA.none:cMfR d:cLfT n:cLfU
spelling DA.update:pK NA.update:pK d:pK n:pK nh:pK nha.update:pK
spend DA.grant:cQ DA.update:bQ NA.update:bP d:bPcQpP dh:bQ n:bR nh:bR nha.update:bP
spender s:pP
spending DA.create:bQ NA.create:bQ d:bQ n:bScM
spending_limit b:bQ db:bQ nb:bScM
spindle DA.update:fQ NA.update:fQ d:fS dh:fR n:fS nh:fS nha.update:fQ
spoofed n:lQ
spoofed_caller b:lQ db:lQ nb:lQ
spoofing n:fP nh:fP
spot DA.create:cQ DA.update:bNcQ NA.create:cQ d:bLcS n:bLcS
spot_order b:bMcR db:bMcR nb:bMcR
spotify n:pP
spread DA.none:dNlSpQ d:dMeMlUoQpQ
spreadsheet DA.create:mP DA.publish:gP NA.create:mP NA.update:mP d:gR dh:gR dha.publish:gP n:mQ nh:mR nha.create:mP nha.update:mQ
sprint d:oQ dh:oP n:oQ nh:oQ
spy n:gQpQ nh:gQpQ
sql DA.read:hQpR DA.run:hP DA.update:pP NA.none:pP NA.run:pJ NA.update:pP d:hSpS dh:hQiMpM dha.run:pM dha.update:hP n:hRpK nh:pJ nha.run:pJ s:hQpM sp:hQpP
sql_query b:hPpU db:pS sp:pL
sql_statement b:pQ db:pQ
sql_that b:pL
sql_to b:pN
sql_transformation b:iQ
sqlite d:pN
ssh DA.delete:jQ NA.update:iQ d:gLiR n:gLiUmM nh:iR
ssh_certificate b:gQiN db:gQiN nb:gQiN
ssh_connection b:gMiP nb:gM
ssh_key nb:gS
ssid DA.create:iR NA.create:iR d:fNiT dh:fNiT dha.create:iR n:fMiTjQ nh:fMiTjQ nha.create:iR
ssl DA.create:pP d:pP s:pP
sso NA.update:gQiM d:gRjN n:gSiMjN
sso_connection b:gRjN db:gQjN nb:gSiMjN
stablecoin n:bQ
stablecoin_transfer nb:bQ
stack DA.update:iP NA.create:iQ NA.update:iQ d:iQ n:iSmM nh:iRmN nha.create:iQ nha.update:iQ
staff d:eQpS
stage DA.publish:iP NA.create:fPmM NA.publish:iP NA.update:oP d:mSoMpP dh:mMoR dha.create:fNiPmNoQ dha.publish:iP dha.update:iNoQ n:fRiMmT nh:fSmLoR nha.create:fPmMoQ nha.publish:iP nha.update:iNoQ
stage_by b:oP
staged DA.delete:mQ d:jMmV
staged_change b:mRpP db:mRpP
stake NA.delete:cQ d:cR dh:cQ n:cS nh:cS nha.delete:cQ
staking n:cR
staking_position nb:cR
standard DA.read:pL d:gNiQjQpJ
standard_and b:iQ
standby n:fRjN nh:fRjN
standing DA.create:eR DA.read:eQjN DA.update:eP NA.none:eVjM NA.update:bQ d:bQcNeVjM n:aNbTcMeVjM
standing_data b:eTjM db:eR
standing_order b:bRcM db:bQcN nb:aNbUcL
star DA.none:oP DA.read:pN NA.none:oP d:oQpN dh:oQpP dha.none:oP n:oQpP nh:oP
star_a b:oP
star_rating b:pN sp:pN
starred DA.create:mR NA.create:mR d:mR n:lNmR
starred_mail b:mR db:mR nb:lNmR
start DA.run:bMcMeMgNiQjMkQlQoMpR NA.keep:hR NA.none:pQ NA.read:kRmMpP NA.run:aQbLcMdMfRgMhQjNkNlQmRoN d:bLcMeMgNiQjMkQlRoMpP dv:bMcMeMgNiQjMkQlQoMpS l:kQ n:aQbLcMdLfRgMhSjMoMpQ nh:pP nha.none:pQ nha.read:pN nv:aQbLcMdMfRgMhRjNkNlQmRnNoN s:iNjQmR sp:jQ
start_a b:hKjNkPmRnRpR
start_an b:hQkRmNpP
start_index sp:pN
start_line sp:mRpQ
start_the b:hQmQpP
start_time sp:pN
starting d:pM
stash NA.create:mS NA.keep:mQ d:jQmR dh:jQmR n:bNfMjPmU nh:bNfMjPmU nha.create:mS nha.keep:mQ
stat NA.read:pN n:pN
stata d:hR n:hR
stata_do b:hR
state DA.create:aNmMoS DA.delete:aNjQmQ DA.keep:bRmMpM DA.read:pN DA.update:aNfNiPmNoS NA.create:aNmMoS NA.delete:aMjRmQ NA.none:pN NA.publish:oP NA.update:aMfMiRmPoQ d:aKcRdMfKgLiSmLoWpM dh:aNcRdMmLoTpP dha.create:oR dha.delete:aMjQ dha.update:iPmMoQ n:aKbNfJgMiTjQmPoV nh:aKjPmLoX nha.create:aNmMoT nha.delete:aMjQ nha.none:pN nha.publish:oP nha.update:aNoQ sp:pM
state_and b:pP
state_choice b:gLmR db:gMmQ nb:gLmR
state_code sp:pQ
state_from b:aMjQ
state_information b:pM
state_machine b:fMiQ db:fM nb:fJiT
state_of b:pN
state_tool nb:mR
state_version b:iSmM db:iSmM nb:iTmLoN
stateful DA.update:iQ NA.update:iR d:iQjP n:bNfNiTjPmN
stateful_set b:iQjP db:iQjP nb:bNfNiTjPmN
statement DA.delete:dQjM DA.none:lQ DA.read:mPpN DA.run:pN DA.update:dP DH:fMhSjMmRoMpI DHA.delete:dQ DHA.none:pQ DHA.read:mRpP DHA.run:hQpJ DHA.update:hRkQpN DHM:hSiQmL DK:cMfKgMhXjQmQnNoK NA.delete:dQjM NA.read:pN NA.update:dS NH:fNhSiPjRmNoMpK NHA.delete:jQ NHA.none:jQpN NHA.read:pM NHA.run:hRpM NHA.update:iP NHM:dQgNhRjNmRoN NK:dPfMgMhXjQlMoL NKA.create:iR NKA.delete:dQ NKA.keep:hQ NKA.none:hLjQmQ NKA.read:hTiM NKA.run:hR NKA.update:dQhQ R:hViMpQ SK:hTiMpK d:dPlPpM dh:lPpP dha.run:pP n:dThQpN nh:hQ nha.read:pN
statement_in b:pQ
statement_of b:dSjM
statement_that b:pM
statement_work nb:dVjM
static d:iQ n:iQoQ
static_site nb:oQ
static_web b:iR
station NA.delete:fQ d:fR dh:fQ n:fTjM nh:fT nha.delete:fQ
statistic NA.read:pP d:pP dh:pN dha.read:pN n:pP nh:pP nha.read:pP
statistic_, b:pP
statistic_for b:pQ
statistical d:pN
status DA.delete:gQ DA.read:pM DA.update:dRiMlQoNpP NA.create:ePoK NA.delete:dPgPjL NA.read:mM NA.update:dQgPiQoJpN d:dRhNlQoLpM dh:dQlRoLpP dha.create:iQoL dha.delete:gQ dha.read:pN dha.update:dPlQpP l:jNkR n:bNdTeQgRiQjLkMmMoIpN nh:dSeRgRiQjLkMlRoGpP nha.create:ePoM nha.delete:dPgPjL nha.read:iPlQpP nha.update:dQgQoJ nv:oQpN s:lQmMpM sp:lQmM
status_monitor nb:iQoM
status_of b:iQpP
status_report b:oP
status_that b:lP
statute DA.read:pN d:pN
stay DA.read:dNiMjQkSpP DA.update:bR NA.delete:bRjN NA.update:bR d:bPdNgQiLkQpP dh:bR n:bWfMjN nh:bWfMjN nha.delete:bRjN nha.update:bR
stay_at b:bR
stay_reliable b:dNgQiLjPkQpP
stealth n:pP
steer DA.operate:fQ NA.operate:fQ d:fQ dv:fQ n:fQ nv:fQ
steering DA.none:fNgQ
step DA.create:mQ DA.read:pN DA.run:hQiN DA.update:mQ NA.create:mQ NA.read:pN NA.run:hQiN NA.update:iMmU d:iLmToMpM dh:iLmS dha.run:hQiN dha.update:mQ n:bMiKmXoNpN nh:bMiKmXpN nha.read:pN nha.run:hQiN nha.update:iMmU s:mRpL sp:mQpL
step_by b:hPpM
stock DA.delete:mR DA.none:kQ DA.read:pQ DA.update:mSoN NA.create:cP NA.delete:cJmU NA.none:pN NA.read:pN NA.update:mR d:bMfNkQmWoMpM dh:mR dha.delete:mQ n:bNcLmWpN nh:jNmU nha.create:cP nha.delete:cLjNmT s:pM sp:pM
stock_from b:mQ
stock_level b:cMjQkQmQpN db:cKjRmQ nb:cKjRmQ
stop DA.run:aQbMcJfRgMhNiRkMmRoRpT NA.create:cQ NA.delete:iSjL NA.read:mRpS NA.run:aRcJfShLiSjRoM d:aQbMcLfRgMhNiRkMmQoRpT dv:aQbMcJfQgMhNiSkMmRoRpT l:cP n:aRbNcLfRhLiTkMmRoLpT nh:cQ nv:aScKfShLiRjRoM s:jQ sp:jQ
stop_a b:aNcMfQiQjQmQpQ
stop_an b:pQ
stop_the b:mT
storage DA.create:bPgLiQ DA.delete:bPiQjM DA.pay:bMkTpP DA.update:iQ NA.create:bPgLiQ NA.update:bQ d:dPgKkVmMpP n:bSgJiSjP
storage_account b:bMgKiV db:bMgKiV nb:bLgIiVjR
storage_unit b:bTiMjM db:bTiMjM nb:bXiLjM
store DA.create:aPiQmL DA.delete:gMjQ DA.keep:mS DA.read:pQ DA.update:mN NA.keep:oS NA.update:kQ d:aQbMgMhMiRjPpR dv:dQmTpN l:mP n:bMiPkRlMoS nh:kR nv:oS s:jQ
store_a b:mQ
store_bucket b:iQ nb:iQ
store_in b:iQ
store_index b:iQmN db:iQmN
store_the b:mQpP
store_theme b:oQ db:oP
stored DA.run:pM DA.update:iQjRmN NA.update:iP d:hQiPjRmMpN n:iQ
stored_and b:pP
stored_procedure b:hQ nb:hQ
stored_tool b:pP
stored_view nb:iR
storing DA.keep:pM d:pM
story NA.delete:jQ d:mQpN
stove DA.update:fQ NA.update:fQ d:fU dh:fT n:fU nh:fU nha.update:fQ
stove_by b:fR
str l:oP s:pQ
strategic d:dQpP
strategy DA.read:pQ NA.none:cQ d:cQgSiMkQpP dh:cR n:cR
strategy_data db:dQ
stream DA.create:oP DA.read:pP DA.update:oQ NA.create:iMoQ NA.read:pP NA.update:oP d:mQoQ dh:oS dha.create:iMoQ dha.update:mMoQ n:mRoRpQ nh:iQmLoS nha.create:mNoQ nha.update:mMoQ
stream_notification nb:iLmR
stream_of b:iLmR
streaming s:pN
string DA.read:pP DA.update:mQpN NA.read:pQ NA.update:mR d:iNmP dh:pR dha.read:pR l:gQiN n:gQmPpQ nh:pQ nha.read:pQ s:pP
string_and b:pN
string_value b:fMjQmR db:fMjQmQ nb:fMjQmR
strip DA.delete:fQ DA.update:fQ NA.delete:fQ NA.update:fR d:fU dh:fT dha.delete:fQ n:fTjRmK nh:fV nha.delete:fQ nha.update:fR
stroke DA.create:mQ NA.create:mQ d:fNmR dh:fMjPmT dha.create:mQ n:fNmR nh:fMjPmT nha.create:mQ
structure DA.create:pM DA.read:pN d:pM l:mP s:mQpT
stuck DA.run:iQ d:iQpP
student DA.create:gP DA.delete:eQ DA.none:pP DA.publish:eQ DA.read:eRpS DA.update:dNeTjNlQpP NA.delete:gNjQ NA.none:aNgQpT NA.read:pN d:aMbMdMeZiNlPmNpU dh:pQ n:aMgPpS s:eQpN sp:pN
student' d:pN
student_account b:eMgR
student_assessment b:aNeQ
student_data nb:eMkQ
student_from b:pP
student_group b:eNgNjR db:eNgNjR nb:eNgNjR
student_progress b:eKjRmR
study DA.create:gQiNkQoM DA.delete:aRjN DA.none:pP DA.read:cQ DA.update:aRiMoQ NA.delete:aRjM NA.none:aNjPmP NA.read:pN NA.update:gNoR d:aXbLcTfLiKjNkQlMpQ dh:aS dha.update:aQ n:aXfMgMiMoQpN nh:aUpN nha.create:aP nha.read:pN nha.update:aP s:aR sp:aQ
study_group b:gLiMjPmNoV db:gLiMjPmNoV nb:gLiMjPmNoV
study_note b:aLjQmRoN db:aNmQoN nb:aNmQoN
study_of b:aMgQiNkQoN
style s:pP sp:pP
stylist DA.run:fNlS NA.run:fNlS d:lR dh:fMlU n:lS nh:lR
sub DA.delete:oQ DA.update:oQ NA.delete:oQ NA.update:oQ d:bMcNoS n:bMcMoS
sub_agent nb:nP
sub_issue b:bNcNoR db:jMoQ nb:jMoQ
subgraph DA.update:iS NA.update:iS d:fNhMiUjQ dh:hMiSjQ dha.update:iR n:fNhMiUjQ nh:fNhMiUjQ nha.update:iS
subject DA.read:pN DA.update:oP NA.update:oP d:oQpN dh:iQ n:iPoQ nh:iQ s:lRmMpP sp:lRmMpN
subject_by b:oP
submarine DA.update:fR NA.update:fR d:fTjM dh:fTjM dha.update:fR n:fTjM nh:fTjM nha.update:fR
submission DA.read:dP NA.create:eRoM NA.none:dQ d:dQeRjM dh:eSjM n:dQeSjLoN nh:eSjN nha.create:eRoM
submission_by b:eQjM
submission_data b:dQ db:dP
submit DA.update:aNbLcQdQeMfMhViJjMkTmIoRpP NA.update:aMcQdReLfKgJhWiHjMkTlUmHpN d:aNcQdQeMfMgKhTiJkSlPmJpP dv:aNcQdQeKfMgJhUiJkTlSmJpP n:aMcQdReLfKgJhWiHjMkTlUmHpN nv:aMcQdReLfKgJhWiHjMkTlUmHpN s:pP sp:pP
submit_a b:eMiNkVmKpP
submit_an b:kR
submit_change b:dQ
submit_the b:bScQdPgLhQ
submodule NA.create:fNmT d:jPmR dh:jPmR n:fMjPmV nh:fMjPmV nha.create:fNmT
subnet n:iP nh:iP
subpoena NA.create:dP d:dQ n:dR
subpoena_response nb:dQ
subscribe NA.pay:mQ n:mQ nv:mQ
subscription DA.create:bP DA.delete:bQiN DA.read:pN DA.update:bQ NA.create:iMoQ NA.delete:bQiN NA.read:pN NA.update:bQ d:bTiMjMpN dh:bQiMmR dha.delete:bQ dha.update:mQ n:bRiMpN nh:bQmRoNpN nha.delete:bQ nha.read:pN nha.update:iPmQ
subscription_by b:bLiR
subscription_channel nb:bMiLoU
subscription_filter nb:bNjQ
subscription_item nb:bQ
subscription_of b:iRoM
subscription_plan nb:bP
subscription_to b:iNoR
subscription_topic nb:iRoM
subsequent l:iQ
substation d:fR n:fR nh:fR
subtask DA.create:mQoN DA.update:mR NA.create:mQoN NA.update:oP d:mToM dh:mQoN dha.create:mQoN dha.update:oP n:mUoM nh:mS nha.create:mQoN nha.update:mLoT
subtool s:pP sp:pP
successful d:pR
such DA.read:pN d:iMpM
such_as b:iMpM
suggest DA.read:pP NA.read:pP d:pP dv:pP n:pP nv:pP
suggestion DA.update:oP NA.update:oP d:mMoR dh:mMoR dha.update:oP n:mMoR
suggestion_doc nb:mMoR
suggestion_in b:mMoR
suicide NA.update:aR d:aToM n:aVeNoM
suicide_risk b:aToM
suite DA.run:hQ d:hQ dh:hQ dha.run:hQ
summarise DA.read:pN d:pN dv:pN
summarise_a b:pN
summarize NA.read:pN n:pN nv:pN
summary DA.update:oQ NA.read:oQ d:oQpM dh:oQpN dha.update:oQ n:eNoRpN nh:pN nv:oQ s:oRpQ sp:oRpQ
summary_of b:pM
supplier DA.update:iR NA.read:kQ d:bQiRmM n:iRmM nh:kQ nha.read:kQ
supplier_bill b:bQ db:bQ nb:bQ
supplier_list b:kQ db:kQ
supply d:pP
support DA.create:dMoRpP DA.delete:jQ DA.none:pP DA.read:jQ DA.update:dNgMlToQpP NA.create:oQ NA.delete:jQ NA.none:bMjQoPpR NA.publish:kQ NA.update:nQpP d:bMdKgLjQlSmMnQoSpQ dh:pP l:kQ n:bKdLjRkQnToQpR nh:nRoMpP nha.update:nRoM
support_and b:pQ
support_bundle b:kQlN db:kQlN nb:kSlN
support_call b:lP nb:lP
support_case b:dMoSpP db:dNoQpP nb:dMoRpP
support_request b:nQ db:nP
support_ticket b:bJjRoQ nb:bM
supported l:iLjPmQ
supporting d:dMiQjMlQmQpM
supporting_research b:pN
surcharge d:bQ dh:bQ n:bQ nh:bQ
surgery NA.none:pR n:pR
surgical NA.read:gP n:gP
surgical_plan b:gP
surveillance NA.none:aMdJeMfLg^jNkNpR n:aMcMdJeMfLg_jNkNpR nh:aMcMdMeMfLg[jNkN nha.none:aMdMeMfLgZjN
survey NA.delete:jQ NA.update:oR d:oQ dh:oP n:jPoS nh:oS
suspend DA.grant:fNiS NA.grant:gR d:fNiS dv:fNiS n:gR nv:gR
suspension DA.update:fQ NA.update:fQ d:fVjN dh:fUjN n:fVjN nh:fVjN nha.update:fQ
suspicious NA.read:dQ d:dR n:dT
suspicious_activity b:dR nb:dQ
svg DA.read:pP d:pP
swap NA.trade:mQ NA.update:cQ d:cQ n:cQmQ nh:cR nha.update:cQ nv:mQ
swimlane DA.create:oS DA.update:oR NA.create:oS NA.update:oR d:fNmMoV dh:oQ n:fMjRmMoV nh:fMjRmMoV nha.create:oS nha.update:oR
swimlane_by b:oQ
swipe DA.interact:lP NA.interact:lQ d:lP dv:lP n:lQ nv:lQ
switch DA.select:iMmTpQ NA.select:mRpP d:mRpQ dv:iMmTpQ n:mQpP nv:mRpP
switch_a b:cQ
switch_entity b:fQmM db:fP nb:fQ
switch_port b:fLiQ db:fLiQ nb:fM
switch_to b:mQpP
symbol DA.delete:cMjQ DA.update:cMmQ NA.delete:cMjQ NA.update:cNmQ d:cLjQmR n:cLjQmR nh:cMmQ nha.update:mP s:cSmN sp:cSmN
symbol_name b:cLjQmQ db:cLjQmQ nb:cLjQmQ
symbol_of b:cQmM
symbol_watchlist nb:cQmM
symlink DA.create:mQ DA.update:mQ NA.create:mQ NA.update:mQ d:fNjPmS dh:fNjPmS dha.create:mQ dha.update:mQ n:fNjPmS nh:fNjPmS nha.create:mQ nha.update:mQ
symlink_by b:jPmP
symptom DA.read:pR NA.read:pP d:aQpR n:pP nh:pP nha.read:pP s:pQ sp:pQ
symptom_, b:pP
sync DA.update:kVmMoM NA.update:iLkXmMoM d:kUmMoM dh:iQ dv:iMkVmMoM n:kXmMoM nv:iMkVmMoM
sync_a b:kR
sync_connection nb:iQ
sync_of b:iQ
sync_the b:kQ
synonym DA.create:iQ DA.update:iQ NA.create:iQ NA.update:iQ d:iSmN n:iSmN
synonym_set b:iQ db:iQ nb:iQ
syntax DA.read:pN d:pM
synthetic n:iQ
synthetic_check b:iP nb:iR
sys s:pN
system DA.create:bPiQjPlM DA.export:kMoQ DA.harm:fQ DA.read:jR DA.run:iQ DA.select:hQpP DA.update:bMdMiTkQmMpL NA.delete:fP NA.harm:jSpP NA.keep:iMmR NA.none:aNfVhNiSjMmM NA.read:pM NA.run:fLiSjQ NA.update:iQ d:aKbPcLdJeKfQgQiYjQlLmJoRpV dh:dNfUiPpQ dha.run:fQiM dha.update:dNiUpQ n:aMbLdNeMfTgLhKiWjVkQlMmMoMpM nh:fPjSmNpN nha.harm:jS nha.read:pM
system' DA.read:pN d:pN
system_, b:dNiVpM
system_as b:pN
system_corruption nb:fQ
system_data b:fUjL db:fQ
system_entry b:fR
system_espionage nb:kQ
system_falsification nb:fP
system_information b:pN
system_log b:mP
system_mount b:iR db:iR
system_of b:fP
system_package b:hP db:hP nb:hP
system_process b:hMjQ
system_security b:pP
system_update b:jQ
system_with b:pN
systemd n:iQ
systemd_service nb:iQ
t d:pN s:pP sp:pP
t_test b:pN db:pN nb:pN
tab DA.delete:jQ DA.select:pL DA.update:mR NA.delete:jQ NA.none:lNmQpP NA.update:mS d:lLmVpM dh:pL dha.select:pL n:iNlKmWpM nh:lLmTpN nha.update:mP
tab_by b:lMmQpP
tab_group b:mQ db:mQ nb:gMiNmR
table DA.create:iQpP DA.keep:pL DA.run:hMiRpM DA.update:iPmSoN NA.create:hQiQ NA.none:kP NA.read:iQpP NA.update:iQ d:bMgMiUmPoLpL dh:hQiP dha.create:hQ dha.run:lQ n:bMiUkQmMpQ nh:bMhQiUmJ nha.create:iQmM nha.update:iSmM s:iRpM sp:iQmNpL
table_by b:iMlQ
table_field b:mQ
table_for b:iP
table_in b:hQiMjQpQ
table_name sp:mQpP
table_parquet nb:kSlM
table_row b:iNmQ db:iNmQ nb:iNmQ
table_sheet nb:iNmQ
table_to b:kQ
table_two nb:iMlS
tag DA.read:pM DA.update:mVoL NA.delete:mQ NA.publish:mRoM NA.read:pM NA.run:iQ NA.update:iV d:bMiUkKmRoMpN dh:iRmQoN dha.update:mSoN dv:iQmRoL l:jNmQ n:bMfNgNiTjSkMmToMpM nh:jRmRoM nha.delete:mP nha.publish:mRoN nha.read:pN nha.run:iQ nha.update:iRmLoQ nv:iSmSoK s:kQmPpQ sp:kQmPpP
tag_a b:mRoM
tag_in b:iNmMoS
tag_repository nb:mMoQ
tag_to b:mQoN
tail NA.read:pN n:pN nv:pN
taint DA.update:iS NA.update:iS d:fNiSjP dh:fNiSjP dha.update:iS n:fNiSjP nh:fNiSjP nha.update:iS
take DA.delete:eP DA.operate:pP DA.update:cQ NA.read:pM NA.update:cQ d:cPjMkPpP n:cRpM nh:pM nha.read:pM
take_a b:pM
take_off b:pP
take_over b:gQpP
take_profit b:cS
takeaway DA.update:bP NA.update:bP d:bR n:bTmM
takeaway_meal b:bR db:bQ nb:bTmM
takedown NA.update:dQ d:dS n:dS
takedown_notice b:dS db:dR nb:dP
takeoff NA.operate:fQpP d:fUjM dh:fUjM n:fSpP nh:fTjM nv:fQpP
talk d:aMdNlV
tampering NA.keep:jQ NA.none:aRfPgLkMpP n:aQcPePfPgLjSkKmNpP nh:aQcPePfPgLjSkKmNpP nha.keep:jQ nha.none:aRfPgLkMpP
tap DA.interact:lQ d:lQ dv:lQ n:lR
target DA.delete:cQ DA.run:hQpQ NA.create:fMhSiQ NA.delete:cPgNjQ NA.update:cQiR d:cShQpQ dh:hS dha.run:hS n:bNcUfLgLhRiSjPmLoN nh:fMhSiR nha.create:hSiP s:iQpM sp:iP
target_allocation b:cTiM db:cR nb:cWiM
target_by b:hS
target_group b:gMiS db:iQ nb:gLiSjQ
target_weight b:pP
targeting d:iQ n:iQ nh:iQ
task DA.create:iLmTpP DA.delete:iRjMpN DA.read:pN DA.update:iKmTnPpM NA.create:iMmQnR NA.delete:iRjNpP NA.none:nP NA.run:oP NA.update:iJmRnRpM d:hMiNjNmVnToMpM dh:iLmRnSpM dha.create:iMnPoQ dha.delete:pN dha.run:nQ dha.update:iMmRnPpM n:bMiMjLmSnWoPpN nh:iLnRoUpN nha.create:iM nha.update:iMoRpM s:nPoNpP sp:nQpP
task_and b:pJ
task_as b:mNoR
task_ids sp:iP
task_in b:mQnQoL
task_instance b:iSjM db:iP nb:iRjM
task_list b:mSoLpP db:mQoN
task_status b:iMmR db:mQ
task_to b:pP
task_with b:oQpP
tasks OP:bMgRhPjRmFoW OPA.write:bMgRhPjRmFoW P:gPhSjPmIoQ PA.write:gPhRjPmI
taste NA.create:mR d:mQoN n:gLjRmSoM nh:gLjRmSoM nha.create:mR
tax DA.create:dP DA.none:dR DA.read:pN DA.update:bLdPgQpP NA.none:bLgQ NA.read:bQpN NA.update:dQ d:bJdUgQ n:bKdRgPpN nh:bQ nha.read:bQ
tax_code b:bQdN db:bQdN nb:bSdM
tax_extension b:dQ nb:dQ
tax_filing b:bMdR nb:bMdQ
tax_payment b:bLgR
tax_rate b:bQdM db:bQdM nb:bRdM
tax_return b:bMdQ nb:bKdS
tax_rule nb:jP
taxonomy DA.create:oR DA.delete:jQ DA.update:oQ NA.create:oR NA.delete:jQ NA.update:oQ d:fMjQoT n:fMjQoT
taxonomy_term b:oT nb:oT
team DA.create:mNoR DA.read:pN DA.update:mMnQoR NA.create:gQiM NA.update:gMoR d:bMdLiLmLnQoU dh:gQiM n:iLkMoQ nh:gQiM nha.send:lQ s:pP sp:pP
team' d:oP
team_of b:nQ
team_see b:oP
team_space b:gMjQmMoS db:gMjQ nb:gMjQoR
technical d:pN n:pN
technique d:pN
telegram DA.send:gP NA.send:gQlN d:gQ n:gQlM
telescope DA.delete:fQjN DA.update:fQ NA.create:fT NA.delete:fQjN NA.select:fQ NA.update:fQ d:fUjN dh:fS dha.update:fQ n:fYiMjNmM nh:fUmN nha.select:fQ nha.update:fQ
telescope_mount b:fQ db:fP nb:fS
television d:fQoN n:fQoN nh:fQoN
tell d:pN dh:pP dha.read:pP
temperature DA.read:pN d:fRmM dh:pN dha.read:pN n:fQ s:pM sp:pM
template DA.create:iQ DA.read:pN DA.update:oN NA.create:lQ NA.read:pN NA.update:iQoN d:iRlRoLpK dh:iRlQoM l:iQ n:iSlRoL nh:dMiSlRoL nha.create:dMlQoM nha.read:pN nha.update:iP s:dQ
template_and b:pN
template_contract nb:dQ
template_id sp:pN
template_of b:dMiR
template_stack nb:iQ
template_with b:mQoN
tempo nh:mP s:pN sp:pN
temporarily DA.update:gP d:fLjQpP
temporarily_and b:gQ
tenant DA.create:mR DA.delete:jQ DA.update:gQ NA.create:eMmS NA.delete:jQ NA.none:pP NA.update:eMgR d:lMmR dh:eKjQmS dha.create:mR dha.delete:jQ dha.update:eKgRmP n:lMmSpP nh:lMmS nha.create:gNmS nha.delete:jQ nha.update:eLgR
tenant_admin b:gP nb:eNgQ
tenant_application b:eQgM db:eP nb:eQgM
tender NA.delete:cR d:bMcTeM n:bLcXeL
tender_offer b:bMcTeM db:bNcSeM nb:bLcXeL
tennis d:dLlS n:dLlS
tennis_court b:dLlS db:lQ nb:dLlS
term DA.create:oP DA.read:pN DA.update:eQ NA.create:oR NA.update:oQ d:bMcRiMoQpP n:bMdQfMoS nh:fNoT nha.create:oR nha.update:oQ s:pN
term_memory nb:mQ
terminal DA.delete:iQ DA.run:hQpP DA.send:hQ d:hVmM n:hRmM
terminal_charge nb:bQ
terminal_command b:pP
terminal_session b:hQ db:iQ
terminate DA.delete:iSjM d:iSjM dv:iSjM
terminate_a b:iSjM
terraform DA.read:pN DA.update:iQ NA.update:iQ d:iQpL n:iQmN
terraform_workspace b:iP nb:iQ
terrain DA.create:mQ DA.update:mP NA.create:mS NA.update:mP d:jQmR dh:jQmR dha.create:mQ dha.update:mP n:fMjPmU nh:fMjPmU nha.create:mS nha.update:mP
test DA.create:mR DA.delete:eQgNmQ DA.none:pH DA.read:bRpQ DA.run:hMlPpQ DA.send:jQpN DA.update:bMeThNiSmMoNpP NA.create:iPpN NA.delete:eR NA.keep:iR NA.none:eQpM NA.read:eQ NA.run:hMlQ NA.update:bMeRfMiSoM d:bQdMeSfKgNhLiQjQkMmRoMpK dh:aShMiPjNmMpN dha.create:aP dha.delete:eQjM dha.none:pL dha.read:pQ dha.update:iRmM n:aRbLdLeXfMgMhKiTjQlQmMoLpM nh:aReThMiRmJpN nha.create:aQfPmM nha.delete:eQjM nha.keep:iRmN nha.none:pN nha.read:eQ nha.run:iP nha.update:aQeRmL s:iNoQ
test_cas b:mQ db:mQ
test_case b:dNmToMpQ db:mSoM nb:dMeNmUoM
test_drive b:hNlT db:hNlS nb:hNlT
test_for b:pJ
test_in b:pQ
test_of b:pR
test_on b:pN
test_plan b:aMbMiUjQmM db:aNiQjQ nb:aMbMiUjQmM
test_result b:eUiMpP db:eR nb:eRfN
test_run b:hNiQ
test_the b:pP
testament n:dQ
testing NA.none:pP d:pN n:pP
text DA.create:pN DA.harm:pL DA.interact:lPpP DA.keep:hQpP DA.operate:pN DA.read:pM DA.run:pM DA.send:pN DA.update:mQpK NA.create:oQpP NA.export:gP NA.read:iQmNpQ NA.send:lQpP NA.update:pM d:hQlPmQpC dh:hQlRmLpQ dha.create:mNoQ dha.interact:lPpP dha.keep:hQ dha.read:pP dha.send:pQ dv:pK n:kMlS nh:iPmMpN nha.create:mMoR nha.read:iPpQ nha.update:pM s:mRoRpM sp:mQoSpM
text_and b:pM
text_by b:oP
text_description b:pP
text_from b:pN
text_in b:mP
text_layer nb:mP
text_of b:pQ
text_on b:lQpQ
text_password nb:gQ
text_search b:pN db:pN
text_to b:hQ
text_using b:pM
text_with b:pM
tf NA.update:pP n:pP
that NA.create:mNnS NA.none:nP NA.update:bNcQiLnT d:bQcPdMeMfNhViJjLnToKpM l:bMiTkM n:bLcTiKjMmLnZ
that_a b:pQ
that_act b:iMnUpQ
that_all b:dMhQkQlPpM
that_answer b:pN
that_are b:pN
that_can b:bQoM
that_change b:pP
that_contain b:pN
that_decide b:pP
that_fit b:pL
that_is b:pQ
that_it b:pN
that_later b:mRpQ
that_only b:pL
that_operation b:dNgQiLjPkQpP
that_provide b:pN
that_sell b:bLcT
that_the b:oQpL
that_was b:bQpN
the d:aIbKcHdIeIgKiKjHkGlKmMnIoKpP l:aMbNcMdLeMiPmQoN s:pM
the_ability b:pQ
the_access b:pR
the_accessibility b:pK
the_account b:aRbPcPdReSfTgJiMjMmKoL
the_accuracy b:iSjQmN
the_active b:pP
the_analysis b:mQ
the_answer b:pQ
the_app b:hPpP
the_application b:pR
the_authenticated b:oQ
the_authority b:dPpP
the_aws b:pN
the_base b:pQ
the_best b:pP
the_brake b:pP
the_broker b:pP
the_browser b:mSpN
the_budget b:bP
the_caller b:pP
the_catalogue b:iNoP
the_channel b:fMiRoQ
the_chat b:lQpP
the_cloud b:iRmMoMpM
the_cluster b:pP
the_code b:iMoQ
the_confidentiality b:gQkQmNpR
the_configuration b:pN
the_configured b:pN
the_connection b:mQpS
the_console b:pK
the_content b:kMoQpN
the_cost b:pN
the_credit b:pP
the_crm b:oR
the_current b:mQpN
the_customer b:pN
the_customer' b:pP
the_d b:pN
the_data b:pN
the_database b:iRjQmMpU
the_dataintegritytool b:pP
the_decrypted b:pR
the_default b:pN
the_design b:fMiNmS
the_desired b:pP
the_desktop b:lP
the_destination b:mPpQ
the_detail b:iQ
the_device b:hQ
the_difference b:pN
the_directory b:gQjMpP
the_disassembly b:iMmSoM
the_dose b:pP
the_drone b:pP
the_editor b:mQpQ
the_effect b:gPpR
the_email b:pP
the_engineer b:pP
the_error b:iQ
the_expected b:pN
the_field b:bThMiLjNlMmL
the_final b:pK
the_firewall b:iQpP
the_flux b:pN
the_given b:cQePkKlMnLoMpP
the_grade b:pN
the_graph b:pP
the_history b:pN
the_home b:fUiMnNpP
the_host b:kQmM
the_house b:pP
the_httpbin b:pN
the_image b:iPpL
the_impact b:pP
the_index b:mQ
the_integrity b:eM
the_inventory b:mP
the_ios b:pR
the_key sp:pM
the_knowledge b:mRoM
the_last b:pP
the_latest b:jQ
the_ledger b:bQ
the_list b:mSoN
the_local b:mQpR
the_map b:pN
the_margin b:pN
the_mcp b:pN
the_memory b:pP
the_messenger b:lRoL
the_microwave b:pP
the_migration b:pN
the_monthly b:pN
the_nested b:pL
the_next b:mQ
the_node b:iNmPpN
the_notebook b:iNmQ
the_on b:gNnUoM
the_order b:pM
the_organization b:iToK
the_original b:pM
the_originality b:oQpN
the_other b:pP
the_oven b:pQ
the_page b:kMlSmPoLpJ
the_patient b:pQ
the_patient' b:pP
the_payment b:bQjQoN
the_pet b:pP
the_phone b:fNlQ
the_picture b:pM
the_product b:oQ
the_profile b:pP
the_project b:iMmR
the_provided b:hQ
the_public b:oSpQ
the_quality b:pL
the_query b:pN
the_question b:pP
the_recommended b:pP
the_remote b:kQpP
the_repository b:iMmMoT
the_response b:pN
the_rest b:pN
the_result b:pR
the_risk b:pQ
the_robot b:pP
the_rule b:pL
the_s b:pP
the_scene b:fNmRpP
the_schema b:pN
the_security b:iQpP
the_selected b:pP
the_server b:hRpP
the_setting b:gMhM
the_shared b:iNoQ
the_sheet b:iNmR
the_shop b:bRoN
the_site b:oT
the_speaker b:fRmN
the_specified b:cNdNeMfPgShIjMkMlTmGnNoMpR
the_status b:lQpP
the_stock b:pM
the_store b:pP
the_study b:aMgQiNkQoN
the_symptom b:pP
the_system b:gRmMoQ
the_system' b:pN
the_task b:pJ
the_team b:mMoS
the_team' b:oP
the_television b:fQoN
the_terminal b:hQ
the_test b:pR
the_tool b:kQpR
the_top b:pM
the_tracker b:iMmMoT
the_transcript b:pN
the_trash b:jP
the_tv b:fQ
the_user b:cNgMjQlQpL
the_user' b:kNlRmQpN
the_value b:bSdRfMgQhNlMmM
the_vault b:iNkQ
the_vehicle b:fSpN
the_view b:pM
the_wallet b:pP
the_watchlist b:jNmR
the_website b:oR
the_window b:pP
the_workspace b:iQkMoR
theft NA.keep:aMgPkQ NA.none:eNfMgRiQjKkTlQpP NA.read:kQpP n:aKcMdNeMfMgPiQjJkZpQ nh:aKcMdNeMfMgPiQjJkZpQ nha.keep:aMgPkQ nha.none:eNfMgRiQjKkTlQpP nha.read:kQpP
their DA.publish:kMlQ DA.read:aP DA.update:pP d:aQoQpK
their_answer b:aQpQ
their_application b:pM
their_name b:pM
their_value b:pP
them DA.read:kQpP d:pQ dh:pQ dha.read:pP
them_into b:pP
them_to b:pP
theme DA.export:iQ DA.update:iMmMoU NA.export:iQ NA.keep:mNoR NA.update:mNoR d:kMmNoS dh:iMoR dha.update:iMoR n:kMmMoT nh:iJmMoX nha.keep:mNoR nha.update:iLoU s:iRpN
theme_id sp:iR
then DA.create:pP d:pQ
then_return b:pP
then_run b:pP
therapy DA.keep:mQ DA.none:dNoTpP DA.read:kQpN DA.update:aQpM NA.none:oRpN NA.read:pN d:dMgMkQlNoT n:oRpM nh:pN
therapy_note b:pP
therapy_plan b:pP
therapy_session b:aPpP db:pN
there d:pK
there_are b:pN
there_is b:pM
thereby d:pN
thermostat d:fQ n:fR
thermostat_schedule b:fQ nb:fRiM
these l:mM
they DA.none:pP DA.read:pN DA.update:pP d:fQpP
they_accurately b:pN
they_are b:pQ
think DA.read:pN NA.read:pM d:pM dv:pM n:pM nv:pM
think_about b:pN
this d:bKcMdLePhMiMjLkJlRmSnNoPpN l:bRcNgNhRiNjQlLmLnR
this_function b:iMlQmP
this_patient b:pP
this_server b:pM
this_tool b:bLcMdMeQhIkK
thorough d:kQoQpN
thoroughly DA.read:pL d:pL dh:pL dha.read:pL
thought d:pN n:mQ nh:mP s:pN sp:pN
thread DA.create:mRoM DA.read:pP DA.update:mSoMpP NA.create:mRoM NA.read:pP NA.update:mRoLpP d:mUoLpQ dh:lMmSpP dha.create:mQ dha.update:pP n:lMmVoJpQ nh:lMmSpQ nha.create:mP nha.update:pP s:pQ sp:pP
thread_id sp:pP
thread_label b:mToK db:mSoL nb:mToK
thread_on b:pP
threshold s:pM sp:pM
throttle NA.none:iP n:iQ nh:iQ nha.none:iP
through DA.none:pL DA.read:pP d:pK
through_a b:pN
through_the b:pM
through_thought b:pN
throw d:jR
thời DA.none:pM d:pK
thời_tiết b:pM
tick NA.none:mQ n:mQ
ticker s:pN sp:pN
ticket DA.pay:pP DA.read:bNjRpN DA.update:nP NA.create:bRoL NA.delete:bSjM NA.none:bMjR NA.pay:pP NA.update:bPnPoM d:bRjPlMmNnPoMpP dh:pP dha.pay:pP n:bTlMmMoMpP nh:bUlNoLpP nha.create:bQoN nha.delete:bR nha.pay:pP nha.update:bPoN s:oP
ticket_by b:bRoL
ticket_data b:bMjR db:bMjR
ticket_for b:pP
ticket_from b:bPjN
ticket_upgrade b:bRoM db:bR nb:bR
tile DA.update:mQ NA.update:mQ d:mQ n:mQ
tile_map b:mQ db:mQ nb:mQ
till d:pP
till_triggered b:pP
tilt n:fRjN nh:fRjN
time DA.create:iTmM DA.delete:jQ DA.read:pN DA.run:pN DA.update:fQiLmQpP NA.create:iPmQoN NA.delete:jQ NA.read:pN NA.send:lQ NA.update:iRmPoM d:bNiQkMoQpP dh:aQ dha.create:iP l:fQiMmMoQ n:aMfNiUoNpN s:bMlRmPpP sp:bNfNlQmQpM
time_, b:pQ
time_code b:pR db:pR
time_entry b:mToL db:mRoM nb:mToL
time_recovery b:iRmM nb:iRmM
time_sery b:iRpN
time_text nb:lQ
time_window sp:pN
time_zone b:iNmR db:iNmR
timeframe s:pN sp:pN
timeline DA.update:mP NA.update:mP d:mQoM n:mQoM nh:mQoM nha.update:mP
timeout DA.run:hQ NA.create:hQ NA.update:gNiP d:gLhQ l:hP n:gLhQiPjQ sp:pN
timeout_ms sp:pP
timer DA.create:mQ DA.run:mQ DA.update:fQ NA.create:mQ NA.run:mQ NA.update:mQ d:iNmU dh:iNmS dha.create:mQ dha.run:mQ dha.update:fP n:iNmU nh:iNmU nha.create:mQ nha.run:mQ nha.update:mQ
tip NA.none:pL n:bPpL nh:bQpL nha.none:pL
title DA.create:oP DA.read:pN DA.update:dRmM NA.create:oQ NA.delete:dR NA.update:dQoQ d:dRfMoRpN dh:dRmM dha.delete:jQ dha.update:dQ n:dVfMmMoS nh:dVfMmMoS nha.create:oQ nha.delete:dR nha.update:dQoQ s:iKoUpP sp:iKoUpP
title_, b:pN
title_by b:dQ
titre s:cQpP sp:cQpP
tiết DA.none:pM d:pM
tls DA.create:gQ NA.create:gQ d:iQ n:gSjN
tls_key b:gRjN
to NA.create:gMiQkQlRmLoNpP NA.export:oP NA.none:pK NA.select:mQ NA.send:pQ d:aHbLcIdJeIfKgKhMiJjLkTlHnRoIpT l:gMiSmQoK n:gNjNlPmNnQpP s:bRgKkLlQnQpL sp:bQiQkMlQpM
to_a b:aMbQcNdLfMgLiKkUmMnWoMpQ
to_access b:pG
to_accurately b:pQ
to_add b:iMjRoR
to_administer b:aP
to_aid b:pN
to_an b:dQeMfQgMhLiQkTlMmLnMoRpM
to_analyze b:pH
to_another b:dQmNoPpP
to_approve b:aQePiN
to_assign b:iLmNoS
to_authenticate b:pM
to_authorized b:gQ
to_be b:pP
to_book b:bQ
to_cancel b:bPiQjNlM
to_clear b:jR
to_client b:lRpP
to_close b:bMmR
to_complete b:pP
to_confirm b:bQpM
to_control b:fQ
to_copy b:kP
to_create b:dSeTfSgThMiMjNkMlLmInLpQ
to_customer b:lNnQ
to_date b:dNjQ
to_decide b:pP
to_delete b:fNgRmN
to_deploy b:iP
to_determine b:pM
to_dismiss b:dP
to_do b:mToM
to_draft b:dQlQmM
to_edit b:dQgLiLmS
to_empty b:jQ
to_enable b:gP
to_enhance b:hPiQjMpM
to_ensure b:bMdMgLiRjQpP
to_evaluate b:bReKhQjNpP
to_execute b:hSiM
to_external b:bNkSpP
to_facilitate b:lQ
to_file b:bQeMmQpP
to_forward b:kQ
to_gain b:pN
to_gather b:gQpP
to_generate b:iQjQpR
to_get b:gQ
to_home b:bMdMfS
to_hover b:lQ
to_identify b:pR
to_improve b:pP
to_include b:pN
to_influxdb b:mQ
to_install b:hQ
to_invite b:eRgPlL
to_it b:pN
to_its b:pP
to_json b:pM
to_maintain b:bRpQ
to_make b:pP
to_manage b:bTgQhMjMkNmLpQ
to_mark b:bMmSoN
to_markdown b:pN
to_modify b:jRmM
to_monitor b:pP
to_optimise b:pP
to_order b:aP
to_other b:pQ
to_oversee b:pP
to_plan b:pP
to_predict b:pN
to_press b:lR
to_prevent b:jR
to_proceed b:pN
to_production b:iR
to_protect b:aMfNgNiVpS
to_provide b:dMmQpR
to_publish b:kP
to_query b:pM
to_record b:gMmS
to_remove b:jQ
to_rename b:oR
to_reset b:iMjS
to_resize b:iQ
to_restore b:iNmU
to_retrieve b:pM
to_review b:pE
to_run b:iRpM
to_safeguard b:gQpP
to_save b:aR
to_schedule b:aRlQ
to_search b:pP
to_secure b:aNgSiWkMmMpR
to_securely b:kQpP
to_select b:pN
to_send b:bQkTlK
to_set b:bQfPmM
to_share b:lRpQ
to_simulate b:cQgNpQ
to_specify b:pQ
to_speech b:pP
to_start b:fQiPmMpN
to_stop b:fPhR
to_study b:cQpQ
to_submit b:hRmN
to_support b:lR
to_sync b:kQ
to_take b:pP
to_test b:fMpP
to_the b:gShRiJjQlLmSoLpL
to_think b:pM
to_transfer b:bNkSpP
to_truncate b:jP
to_understand b:pP
to_update b:bIhQjNmT
to_use b:pN
to_verify b:pK
to_view b:pN
to_viewer b:kQlM
to_void b:bQ
to_watcher b:iMmMoU
to_withdraw b:bN
to_work b:pP
to_write b:lP
toaster DA.update:fR NA.update:fR d:fTjN dh:fSjN dha.update:fQ n:fTjN nh:fTjN nha.update:fR
toaster_by b:fQjN
todo NA.create:mQ NA.none:jPpP NA.update:mPpP d:jRpP n:iNjQmQoNpP nh:mPpP nha.none:pP
todo_item nb:mQ
todo_list b:pP
toggle DA.update:iNmSoM NA.update:mQ d:iMmSoMpQ dv:iMmRoM n:mQ nv:mQ
token DA.create:gQ DA.grant:cRpP DA.pay:bQ DA.select:pP DA.update:mMoR NA.create:gQpP NA.grant:bQ NA.none:pN NA.pay:bP NA.read:gQpQ NA.update:bP d:bScPiMmMoQpS dh:bR dha.create:gQ dha.delete:gQ dha.grant:bQ dha.pay:bP n:bSgQpR nh:gTpR nha.create:gRpP nha.grant:bQ nha.pay:bP nha.read:pP nha.update:gS s:bTcLmLpN sp:gQmMpP
token_across b:cRgL
token_and b:pN
token_associated b:pP db:pP
token_by b:pN
token_from b:cQ
token_in b:cRgNpN
token_of b:pP
token_on b:pN
token_pool nb:cSgM
token_swap nb:cQ
token_transfer b:bRcNgM db:bQ nb:bRcNgM
token_using b:pP
told d:pQ
toll DA.delete:bRjM DA.run:bP NA.delete:bRjM NA.run:bP NA.update:bS d:bUfQjM dh:bVfNjM n:bXfQiNjMmMoN nh:bYfMjM nha.update:bSfN
toll_barrier b:fR db:fR nb:fS
tool NA.create:hPpP NA.export:mQpP NA.harm:pM NA.keep:mQpM NA.none:eMgMhPiQkNlSmQnLpP NA.pay:bQpM NA.read:aRmNoQpM NA.run:pP NA.update:fNgQhQiMpP d:bNdLeKgLhWiDjNkKlPmGnMoM dh:hQlPpM dha.none:lQpL dha.run:pP l:hQiMjPnR n:bMcMfMgNhTiNjMkLlSoNpM nh:bMcMfNhSjLkLlSoN nha.create:hPpP nha.export:mQpP nha.keep:iQmPpM nha.none:eMgMiRkNlSmRnM nha.pay:bQpM nha.read:aRmNoQpM nha.run:pP nha.update:fNgQhQiMpP s:hQpP sp:pP
tool_allow b:eNhMnM
tool_as b:pN
tool_designed b:hQ
tool_for b:hQkLmQpG
tool_provide b:pQ
tool_server b:hP db:hP nb:hP
tool_that b:hQpN
tool_to b:aPcSfKgQhIjRkRlRmInKoLpY
tool_when b:pM
tool_with b:pM
top DA.delete:fQ NA.create:fP NA.delete:fQ NA.none:pP d:bSfRmNpN n:bTfRmM
top_box b:fTmN db:fS nb:fTmN
top_up b:bR db:bQ nb:bS
topic DA.create:pM DA.publish:fQ DA.read:pN DA.update:bMiR NA.create:iQoNpN NA.update:bMiRmMoP d:bNfThQiQkLmMoNpN n:bMiVmMpN nh:iTmMpN nha.create:iQpN nha.update:mNoQ s:pN sp:pN
topic_, b:pP
topic_subscription b:bNiQ db:bNiQ nb:bNiQ
torch d:fR dh:fQ n:fS nh:fS
torpedo NA.update:fSmN d:fTjM n:fXjMmN nh:fXjMmN nha.update:fSmN
total DA.read:pN d:pN s:pN
totp NA.read:pR n:pR
totp_code nb:pR
touch DA.interact:lP d:lP n:lS nh:lU
tour DA.pay:bMlQ DA.update:bP NA.delete:bQ NA.pay:bMlQ NA.update:bP d:lR dh:lQ dha.pay:bMlQ n:lR nh:lR nha.delete:bQ nha.pay:bMlQ nha.update:bP
trace DA.create:pL DA.delete:jQ DA.update:eMiNmS NA.delete:jP NA.none:pL NA.update:eMiNmS d:eLjPmSpL n:eLiMjPmTpL nh:eLjPmT nha.delete:jP nha.update:eMmS
trace_request b:pL db:pL
track DA.create:mQ DA.read:pN DA.select:fQ NA.delete:jQ NA.read:pN NA.select:fQ d:gQiMmQpP dh:fVjMmLpP dha.create:fRmM dha.delete:fQjM dha.select:fQ dha.update:fQmN dv:pL n:mQ nh:fSpP nha.create:fQ nha.select:fQ nv:pN s:pN sp:pP
track_by b:fLjQmP
track_name b:fM db:fM nb:fM
tracker DA.create:iNoQ DA.update:oQ NA.create:oQ NA.delete:jLoS NA.none:pP d:iLmNoT n:iNjKmNoWpQ nh:oRpP nha.create:oQ nha.none:pQ
tracking DA.read:pQ NA.create:oQpP NA.read:pQ d:pS n:oQpR nh:oQ nha.create:oQ nv:pQ
tracking_and b:pN
tractor d:fTjM dh:fTjM n:fWjMmN nh:fWjMmN
trade DA.read:cQgNpN DA.trade:cNkP DA.update:bMcSpP DV:bMc[gMlNmMoM DW:bMcUpP NA.trade:kQ NP:bMcTgQpL NV:bKcYjNkQoM VV.trade:cXmM d:bLcTgMkR dh:cQpN dha.read:pN dv:bMcTpP n:bNcRgLkSpM nh:cSpM nha.update:cQ nv:kQ
trade_data b:cR
trade_order b:bNgQ
trade_secret b:gMkR db:gNkQ nb:gMkQ
trademark DA.none:pP DA.read:dQ DA.update:dP NA.none:dQpP NA.update:dP d:dRpP n:dSpP nh:pP
trademark_application b:dP nb:dP
trademark_filing b:dQ
trading DA.read:pN NA.none:pM OP:cRlMmQ OPA.write:cRlMmQ d:cT n:pN nh:pP
trading_strategy b:cR
traffic DA.none:iQpQ DA.publish:fQ DA.read:fMgPpK DA.send:jR DA.update:pP NA.create:iP NA.read:pN d:bNiPjQ n:iPjQpN
traffic_and b:pP
traffic_copy nb:kP
traffic_data b:fLjS
traffic_policy b:gM db:gM nb:gLiQ
traffic_signal b:fQiNjN
trailer DA.update:fQ NA.update:fS d:fTjM dh:fSjM n:fWjM nh:fWjM nha.update:fS
trailing n:cR
trailing_stop nb:cR
train DA.create:fP DA.pay:pP DA.run:mQpN NA.create:fP NA.run:mRpN d:bPfQmRoM dv:mPpN n:bPfQlNmRoMpN nv:mQpN
train_a b:mPpN
train_journey b:pP
train_reservation b:bP
train_signal b:fR db:fQ nb:fR
train_ticket b:bQ nb:bQ
training DA.create:gQiMkQoMpP DA.read:gMlQpQ DA.update:mR NA.create:iMmS NA.none:mQ d:jQlQmQoMpR n:kMmU
training_data b:mQ
training_image b:iNmP nb:iNmP
training_job b:iQ db:iQ nb:iQ
training_set b:mQ nb:iMmS
training_tool b:lQoNpR
tram DA.update:fR NA.update:fR d:fTjM dh:fTjM dha.update:fR n:fTjM nh:fTjM nha.update:fR
transaction DA.read:bMjQpQ DA.run:hMjQpQ DA.update:bR NA.none:hNjPmQpU d:bPhLiMjQmSpP dh:pN dha.none:mP dha.run:pP l:bP n:bPhMjPmQpR nh:hNjQ nha.none:jQ
transaction_, b:pP
transaction_against b:pP
transaction_and b:pN
transaction_data b:bQjM db:bP
transaction_for b:pP
transcript DA.delete:eMjQ DA.read:pN DA.update:mP NA.delete:eMjQ NA.none:eR NA.read:pN d:ePmQpM dh:eMjQpN dha.delete:jQ dha.read:pN n:eQmQpM nh:jQpN nha.delete:jQ nha.read:pN nha.update:eP
transcript_into b:eMmQ
transcript_of b:pN
transfer DA.delete:bQ DA.pay:bLcLdPkSnRpP DA.read:pR DA.update:aPbQ NA.create:bR NA.delete:aQ NA.none:bMdRkR NA.pay:bMgQnR NA.read:pN NA.update:pP d:aQcJdQkQmNnSpU dh:aQbRcNkL dha.delete:bQ dv:bMcLdPkSnRpP n:aRbMcLdRlMnR nh:aSbRcMdRgLpN nha.create:bR nha.delete:aQ nha.none:dQ nha.read:pN nha.update:aP nv:bMnQ
transfer_an b:bQ
transfer_and b:pN
transfer_manager nb:kQpQ
transfer_of b:pP
transfer_the b:nQpP
transferred d:pN
transferring d:pP
transformation DA.update:iP NA.update:iP d:iT n:iS nh:iQ
transit NA.update:iP n:iQ
transit_gateway nb:iQ
translate NA.read:pN d:mQ n:pN nv:pN
translation DA.create:mR DA.read:pN DA.update:mNoR NA.read:pN NA.update:mMoS d:mQoPpN dh:oQ dha.update:mNoR l:mQ n:iQ
translation_entry nb:mMoS
translation_of b:iNmMoS
transmission d:pP
transparency DA.read:pP d:bNdPpP
transparency_in b:dQpN
transplant DA.update:aQoN NA.update:aSoM d:aSjMoN n:aUjMoM
transplant_listing b:aSjMoN db:aRjM nb:aUjMoM
trash DA.update:jQ NA.delete:jP d:jQ n:jP s:pN
travel DA.create:mQ DH:bVfIgMhQlRmNpS DHA.create:hQlQpQ DHA.delete:bTfM DHA.pay:bRpQ DHA.read:pM DHA.run:lQ DHA.send:mQpQ DHA.update:bQfLiQmMoQpP DHM:bSfRhMiQjMlRmJ DK:aKbWcMdLeMhLkM NA.none:bQ NH:b_cMdMeMfIgKkMlQmMnMpQ NHA.create:bQhQiRmMpP NHA.delete:bTfN NHA.none:bToQ NHA.operate:pP NHA.pay:lQpQ NHA.read:pM NHA.run:bPlQ NHA.select:bM NHA.update:bWfLgMiQoMpP NHM:aMb[cMdNePfUhLjKlSmLoF NK:aMbWcLdLfQgMhMiLjLlQmLnM NKA.create:bSfPhRiPlMmLoM NKA.delete:bQgNiNlR NKA.none:bSdNfMiQjQmMoR NKA.operate:fQ NKA.pay:bRlR NKA.publish:lNoQ NKA.read:iP NKA.run:hMiMlSmS NKA.select:bLoQ NKA.update:bPlNoQ SK:bQfPgNhNoPpS n:bQ
travel_booking b:bQ
traveller d:mQpQ
traversal d:hQ dh:hQ n:hQ nh:hQ
treasury DA.delete:bNcQ DA.update:bNcQ NA.delete:bNcQ NA.update:bNcQ d:bIcX n:bIcX
treasury_bill b:bIcX db:bKcU nb:bIcX
treatment DA.none:aQpN DA.read:pR NA.none:pQ NA.read:pP d:aTpP dh:pQ dha.read:pQ n:pR nh:pQ nha.read:pQ
treatment_, b:pP
treatment_for b:pP
treatment_plan b:aQ
tree DA.read:pN DA.update:mR NA.update:mR d:iNmRpJ dh:pK n:iNmRpN nh:iNmRpN nha.update:mR
tree_of b:pK
trend d:pN
trend_, b:pN
trending DA.read:pN NA.read:pN d:pN n:pN
trending_token b:pN db:pN nb:pN
triage DA.create:aNoQ DA.delete:jQ DA.update:oQ NA.create:aNoQ NA.delete:jQ NA.update:oQ d:aJgQoS n:oQ
triage_data b:gP
triage_state b:aJjQoT db:aMjQ nb:aJjQoT
trial DA.update:bQ NA.update:bQ d:bRdQpP n:bSdQ
trial_enrollment nb:aQ
trial_period b:bTfNjN db:bTfNjN nb:bTfNjN
trial_registration b:aMdR db:aMdR nb:aMdR
trigger DA.run:fQhKiPnPpP NA.read:pQ NA.run:hMjQnPpP d:fQhNiPmMnPpR dv:fQhKiPnPpP n:hLiSjQmMnPpQ nh:jQpQ nha.read:pQ nha.run:iMjQ nv:hMiQnQpP s:pP sp:pP
trigger_a b:hMiRpP
trigger_an b:nP
trigger_the b:fS
triggered d:cQpP
triggered_order b:cQpP db:cQ
trim DA.none:jRpP d:jRpP dh:jRpP dha.none:jRpP
trip d:bQpQ dh:pQ n:bQ nh:bQ s:pP
triple n:mP nh:mP
troubleshooting d:pL
truncate DA.delete:jT NA.delete:jT d:jT dv:jT n:jT nv:jT
truncate_a b:jQ
truncate_an b:jP
trust DA.delete:gQ NA.delete:gQ d:gQ dh:fNgSiN dha.delete:gQ n:dQfMgRiM nh:fNgSiN nha.delete:gQ
trust_deed b:dQ nb:dQ
trusted DA.create:fMgR DA.update:fMgQ NA.create:fMgR NA.update:fMgQ d:fJgV n:fJgV
trusted_device b:fJgV db:fMgR nb:fJgV
ttest n:pM
tub DA.update:fQ NA.update:fQ d:fR dh:fR dha.update:fQ n:fR nh:fR nha.update:fQ
tube d:aTbL n:aTbL
tube_rate b:aTbL db:aTbL nb:aRbM
tunnel d:iQ dh:iR n:pN nh:iQ
turbine NA.none:fP n:fQ nh:fQ
turn DA.operate:fQiQnMpN NA.operate:pN NA.run:fQ d:fSiQnMpN dv:fQiQnMpN n:fTpN nv:pN
turn_an b:fQpN
turn_signal b:fR db:fR nb:fT
turn_the b:pN
turntable DA.update:fS NA.update:fS d:fUjNmN dh:fTjNmN dha.update:fQ n:fUjNmN nh:fUjNmN nha.update:fS
tv DA.create:fQoN DA.delete:fQjM DA.update:fQ NA.create:fQoN NA.delete:fQjM NA.update:fQ d:fUjMoM n:fVjMoM nh:fQ nha.create:fP
tv_channel b:fQoN nb:fQoN
twap NA.update:cQ d:bNcR n:bLcU
twap_order b:bNcR db:cQ nb:bLcU
tweet DA.publish:oQ DA.update:oQ NA.update:oQ d:lMmPoQ dh:oQ dha.publish:oQ nha.update:oQ
twitter DA.read:pN n:pP
two DA.create:mQpN DA.delete:jRoL DA.none:pM DA.read:pN DA.run:pL DA.update:pM NA.delete:lR d:jQmQoNpG l:bNoR n:lR nh:iMlS
two_by b:lQ
two_given b:pN
two_integer b:pN
two_number b:pL db:pL
two_sample b:pM
type DA.create:pN DA.interact:lSmMpP DA.publish:kQ DA.read:pP DA.update:mMoQpN NA.create:pN NA.interact:lQpP NA.publish:iQoM NA.update:mMoR d:iMkQlRmJoQpN dh:iQpN dha.create:pN dha.publish:iQoM dha.update:iP dv:lSmMpP n:lTmKpN nh:iPlQmKoQpN nha.create:pN nha.publish:iQoM nha.update:mLoR nv:lQpP s:fMgMlMmPpP sp:lMmRpP
type_for b:pN
type_in b:pN
type_symbol nb:cMmQ
type_text b:pP
type_touch b:lQ
typescript d:pN
tìm DA.none:pK d:pK
ua NA.update:fRmM d:fUjNmM n:fViMjMmM
ua_node b:fUjNmM
uber d:bQ n:bQpN
ui NA.read:pN d:pL
uid n:aQ
ultrasound DA.update:aR NA.update:aR d:aZbNfMiNjMmN dh:aXfMjM n:aZbNfMiNjMmN nh:aZbNfMiNjMmN nha.update:aR
ultrasound_by b:aP
um DA.none:aQpQ d:aQpP
un DA.none:aQpQ d:aPbMcMeRfMgNiRjQlQmMnSpR
una DA.none:aNdReQpQ d:aMdReQgSpQ
unauthorized DA.run:pN DA.update:dNiWpQ d:eMiTpT
unauthorized_access b:dNeMgLiWmRpS
unauthorized_alteration b:iPpQ
unauthorized_use b:iM
unclear R:aRbLcJdTeQfHgHhIiIjKkIlLmHnRoKpU
under DA.none:pP DA.read:pN d:cPlQpQ n:lP
under_a b:lQ
under_controlled b:cQpP
underfloor n:fQ
underfloor_heating nb:fQ
understand d:pP
understanding d:pN
undone l:dQeQjK
unemployment n:eQ
unemployment_benefit nb:eQ
unfollow NA.publish:oQ n:oQ nv:oQ
unique DA.create:pP DA.read:pN d:oQpP l:gQ
unique_identifier b:pP
unit DA.create:bPgQiM DA.delete:gPjL DA.read:pN DA.update:bNgQ NA.create:bPgQiM NA.delete:gPjL NA.read:pN NA.run:hP NA.update:bQgQiN d:cQdMgTiMjMmQpP dh:bQgRiNjMpP dha.create:bQiM dha.delete:gPjL dha.read:pP dha.update:bNgQ n:bRcRfMgThPiKjLmMpN nh:bScRfMgTiLjLmMpN nha.create:bPgQiM nha.delete:gPjL nha.read:pN nha.update:bQgQiN s:pP sp:pR
unit_by b:jM
unit_test nb:hQ
unlock DA.operate:gR NA.operate:gRiQpP d:gR dv:gR n:gRiQpP nv:gRiQpP
unnoticed R:aNoQ
unpause DA.none:pP NA.none:pP d:pP dh:pP dha.none:pP n:pP
unpause_a b:pP
unpause_dag nb:pP
unpublish DA.none:oRpP NA.none:oRpP d:oRpP dh:oRpP dha.none:oRpP n:oRpP
unpublish_an b:oRpP
unstage d:mRpP
unstage_all b:mRpP
unstake NA.trade:pN d:cQpN n:cQpN nv:pN
untag DA.update:iR NA.update:iVjNmM d:iR dv:iR n:iVjNmM nv:iVjNmM
until d:hQ s:pN
unused d:iQpP
unused_space b:iQpP
up DA.create:lQ DA.none:dNjQ DA.read:pN DA.update:pN d:dMiMjPkRpM dha.read:pN dha.update:pN n:bT nh:bS
up_email nb:lP
up_to b:dNjQpM
update DA.create:hPjQpM DA.delete:aSjN DA.harm:jQ DA.keep:aPiQ DA.none:aQdMjMkPmQpN DA.pay:iMmS DA.read:pT DA.run:pP DA.update:dNgQjNkKlMnMoRpT DV:bKcHdMfKgJhFiSjGkAlAmPnDpP DW:bMdSfRgMhPiNkKlKnLp_ LA:bRfQjQoMpR NA.create:mMoQ NA.delete:jQ NA.keep:iQ NA.none:jNoQpP NA.operate:fP NA.publish:iP NA.read:bQ NA.run:fQhM NA.select:iQ NA.update:iKjLkLlMmQoMpQ NP:bLcSfRgKhNiTjNkHlFmLoRpX NV:aKbLcHdJeLgJhLjDlCnJoLpM VV.create:fMiPmQpP VV.delete:jRmM VV.export:mQ VV.grant:gNiPlQoN VV.harm:eQgNiNlQ VV.keep:aPjRpP VV.none:cMdSeQfRgNhMiQjLkMlMnKpL VV.pay:bPcQ VV.publish:gQiMmQ VV.read:aQcMeQiQjMkLlLoTpR VV.run:hMmQpP VV.select:pP VV.trade:mQ VV.update:aKcLdKeMfJiNjHkIlGmLnMpL d:aQbLdLfNhPiJjSkLlKnLoRpV dh:pP dha.delete:jQ dv:bPfQgRhJjLkLlMmQnMoQpP n:iLjJkKlLoSpR nh:hQmQoPpP nha.delete:jQ nha.none:mQpP nha.publish:iP nha.update:mNoR nv:dQfQiKjLkLlMmQoMpQ
update_, b:hP
update_a b:bMgRhLlNmMnNpQ
update_an b:fRgQhMjMmJnQ
update_by b:iQ
update_charging b:fRiN
update_expense b:bMmRpP
update_from b:jP
update_model nb:iP
update_product b:bSoK
update_property b:mQ
update_session b:gMmQ
update_system b:iQ
update_the b:bLiRmRoQpP
update_tool b:hP nb:aPbMhNiMmMoR
update_without b:jR
upgrade DA.create:bQ DA.delete:bQ DA.update:bRiQ NA.create:bQ NA.delete:bQ NA.update:bTiQmMoM d:bUfMiSjMmNoM dh:bRiQ dha.delete:bQ dv:bQiQ n:bWiQmMoL nh:bToN nha.create:bQ nha.delete:bQ nv:bSiRmMoM
upload DA.export:kQoMpP NA.export:lRmMoQ d:hMiSkQoMpP dv:kQoMpP l:iNkR n:lSmMpP nv:lRmMoQ
upload_a b:iNkUoL
upload_an b:oQ
upload_and b:iR
upload_the b:iRkLlP
upsert DA.create:mQ DA.update:mQ NA.create:mQ NA.update:mQ d:iNmRoN dh:iNmRoN dha.create:mQ dha.update:mQ n:mS nv:mP
upsert_of b:iNmRoN
upsert_record nb:iNmRoN
uptime NA.update:iQ n:iQ
uptime_check nb:iQ
upvote DA.update:oT NA.publish:oU d:iNoU dh:oR dha.update:oQ n:iNoU nh:jP nv:oU
urgency s:pP sp:pP
urgent d:pP
uri DA.read:pN d:pN n:pP nh:pP s:kQmRoMpS sp:mQpN
uri_to b:pN
url DA.create:jQpN DA.delete:iS DA.read:pS DA.run:pN DA.select:pQ DA.send:kQpN DA.update:iQ NA.create:iPkRmNoN NA.delete:iSjMkQ NA.read:pN NA.select:pQ NA.update:iSmN d:fMgQhLiUkQpQ dh:iRjMlQmMpP dha.create:pM dha.delete:iRjM dha.read:pP dha.select:pQ dha.update:iQ n:aNfMiXjMkUlQmKoMpP nh:fPiQjLkSmNpP nha.delete:iRjLkQ nha.read:pN nha.select:pP nha.update:oQ s:bMfMgQkToLpK sp:gQkTmQoLpK
url_, b:mP
url_allowlist b:iQ nb:fNiS
url_and b:pN
url_category b:iR db:iQ nb:iTjPmNoM
url_file nb:kQmN
url_for b:pM
url_from b:iQjM
url_in b:fRiSmLpP
url_using b:pN
us l:gQ
usage DA.create:bQ DA.delete:bSjM DA.read:pM DA.run:bQ DA.update:bSiQmMoM NA.create:bQ NA.delete:bSjM NA.none:pN NA.run:bQ NA.update:bSiQmMoN d:aNbYgMjMmMoMpM dh:bQ n:aMb[gMjMmMoMpN nh:bT nha.create:bQ nha.delete:bQ
usage_plan b:bMgMiRjQ db:bNgNiQjQ nb:bMgMiRjQ
usage_record b:bXiMjLoN db:bUiNjL nb:bXiMjLoN
usage_statistic b:pN
use NA.select:mQ d:gMiUjJkLlMmVnMoLpH dh:pN dv:mQpN l:hQkQoN n:mQnQpP nv:mQ s:pP
use_agent nb:nQpP
use_the b:eLgLiVjLpJ
use_this b:aPbJeSfTiPkLlMmQnMoMpK
used d:hMiQpL dh:iQpQ dha.read:pP n:bRfM
used_car b:bRfM db:bRfM nb:bRfM
used_for b:pN
used_to b:pN
user DA.create:bMgSpM DA.delete:gQjLoQ DA.keep:pP DA.none:pL DA.operate:pP DA.pay:gQ DA.publish:kLlQoR DA.read:gLkSpS DA.run:oRpM DA.select:mPpN DA.send:bQkPlMoQ DA.update:bQcMgTjQnNoKpQ DH:bLcMeJfKgUjMkLlQmSoSpT DHA.create:gQlQmRoL DHA.delete:eMfNgToQ DHA.grant:gP DHA.none:pP DHA.pay:dQkN DHA.publish:gMoR DHA.read:mQpP DHA.run:gMoQpP DHA.select:pP DHA.send:gNoR DHA.update:aTgSiMoM DHM:aNbLeNfMgUiPkRlNnK DK:aNcHdLeMfGgYhJiBjKkNlZmIoQ NA.delete:gR NA.none:gLkSmQnM NA.read:pQ NA.select:pQ NA.update:gQoR NH:aLcLdNfKg[jKlRmNnPoLpL NHA.create:bNgToM NHA.delete:gT NHA.grant:gQ NHA.harm:lQ NHA.keep:lP NHA.none:bQgMkQlN NHA.pay:gQ NHA.publish:oQ NHA.read:gQlQmMoMpJ NHA.run:lMnPoP NHA.select:pP NHA.update:fNgTmRnQoJ NHM:aMbGeNfKg[jMkQlTmM NK:aJbHcKdMeLfFg[hNiNkRlTmLnQoS NKA.create:aNbNdQfNgSlMnP NKA.delete:aMbMfMgV NKA.grant:gS NKA.harm:gMlS NKA.keep:gMlRmQoM NKA.none:dMfMkSlQmQnL NKA.publish:oQ NKA.read:iNjQkRoQ NKA.run:lLnQ NKA.send:kMnP NKA.update:aNbLfLgTiMlLnRoT SK:aNeSgTiLkLmLoRpW d:aMbMcMdNeMg[iKjLlMmQnMoSpP dh:gQjMmPoSpQ dha.create:gQ dha.delete:jMoQ dha.read:pP dha.select:pP dha.send:oQ l:gT n:bMeMgTkRnLpS nh:gUiMjMlPmM nha.create:gQ nha.delete:gQ nha.read:gQpN nha.update:gPoN s:bQgUjNlNmNoRpP sp:gSmMoRpT
user' DA.read:pL DA.send:kNlQ d:kNlRpL
user'_account b:pM
user'_taste b:mQoN
user_account b:pS
user_agent sp:mQpN
user_and b:pQ
user_ask b:pN
user_bulk nb:gQ
user_for b:pN
user_from b:oQ
user_group b:gR db:gQ
user_has b:pN
user_id sp:gPpL
user_in b:oQpQ
user_is b:pM
user_memory b:gNmQ db:gNmQ nb:gMmQ
user_on b:kPpP
user_page b:gLoQ nb:gLoQ
user_presence b:gLjQoQ db:gLjQoQ nb:gLjQoQ
user_profile b:gQ
user_quota b:gMiP db:gMiP nb:gMiP
user_request b:pM
user_role b:gMkQ
user_status b:gTjNoL db:gQjN nb:gSjNoM
user_to b:gPpP
user_using b:pN
user_want b:pM
usergroup n:gQ
username s:gRmMpR sp:gSmNpQ
userscript d:hS dh:hS n:hS nh:hS
userscript_by b:hR
using d:aPjMmLoPpE l:iPjPmN
using_a b:pP
using_amazon b:pM
using_its b:pP
using_oauth b:gQpP
using_provided b:lQ
using_quickchart b:pN
using_the b:iQpM
using_their b:oQ
utilize DA.none:pN DA.read:pQ DA.update:iP d:iPlQpP
utilize_the b:iPlQpP
utilized d:pN
uuid DA.create:iQpP NA.create:pN d:iQpP n:pN nh:pN nha.create:pN s:iQpP sp:iQpP
v d:pM
vacation DA.create:bQ NA.create:bQ d:bTfL n:bTfL
vacation_home b:bTfL db:bTfL nb:bTfL
vaccination d:aQ n:aQ
vaccination_status b:aQoM db:aP nb:aQ
vacuum NA.operate:iRpP n:fMiTpP nv:iRpP
valid DA.read:pR d:pS l:oQ
valid_and b:pQ
validate DA.read:pJ NA.read:pN d:pK dv:pK n:pN nv:pN
validate_a b:pN
validate_investment b:pN
validate_the b:pN
validation NA.none:pL d:pN n:pL
validation_tool nb:pL
validator NA.read:pN n:pM nv:pN s:pP sp:pP
validator_stake nb:cQ
validity d:pN
value DA.create:pN DA.delete:jQpN DA.keep:fQmN DA.none:mQpN DA.read:pS DA.run:pN DA.update:fLhNiQjMlMmTpM NA.create:mR NA.delete:gMjR NA.keep:bR NA.none:pM NA.read:pS NA.update:iLmQpM d:aMbQfSiMkMlLmRoQpL dh:fTgUhMiKjMkMlMmNoPpN dha.create:iMmQ dha.delete:pN dha.keep:fQmN dha.read:pS dha.run:pN dha.update:fLgShNiNjMlMoQpM n:bQcMdMiKjQmTpK nh:fPgSiKmRpM nha.none:pM nha.read:pS nha.update:gQiMpM s:pL sp:pM
value_, b:pQ
value_and b:pM
value_between b:pM
value_by b:gSmL
value_from b:pN
value_of b:bRdQfMgQhNlMmKoRpR
value_pair b:gN nb:gKjQmS
value_to b:fQpL
valve d:fR n:fR nh:fR
van NA.update:bR d:bQ dh:bQ n:bT nh:bT nha.update:bR
var s:pP
variable DA.read:pQ DA.run:nP DA.update:mQ NA.update:iQ d:fMgRmPpQ dh:gQpP l:hP n:iSmL nh:iSmL nha.update:iQ
variable_, b:gQpR
variable_by b:iRmL
variable_design nb:iNmP
variable_set b:iQmN
various DA.read:pN l:fQ
vault DA.create:kQ DA.delete:jQ DA.update:gNmQ NA.create:iQ NA.update:gMiQ d:gLjQkQmRoM dh:gJiTjQ dha.create:gMiR dha.delete:gNjQ dha.update:gMiQ n:bMcQiS nh:gKiTjQ nha.create:gMiQ nha.delete:gNjQ nha.update:iQ
vault_deposit b:cR db:cQ
vault_file b:gNmP db:gNmP nb:gNmP
vault_item b:gQ db:gQ nb:gR
vcard d:kRlM n:kRlM nh:kRlM
vector DA.create:iP DA.run:iQ DA.update:iQmN NA.keep:iP NA.run:iQ NA.update:iRmM d:iTmM dh:mQ n:iUmN nh:mP
vector_bulk nb:mQ
vector_collection b:iQmN db:iQ nb:iSmL
vehicle DA.harm:fRhM DA.none:fR DA.operate:pP DA.read:fMkQpM DA.run:pN DA.update:fQpL DH:bReMfQgMhQjQlMpS DHA.create:iMmP DHA.delete:bPfQjM DHA.operate:fP DHA.run:fR DHA.select:pQ DHA.send:jQ DHA.update:bPgMpP DHM:bLcMfUhLiQjNkP DK:aLcIdLeMfbjKkQlKmHoJ NA.none:gPiNpP NA.read:pM NH:aMbTcNdMeLfZgMiQjNlLnNoNpQ NHA.create:bQfRoM NHA.delete:fS NHA.none:bRiQmRpP NHA.operate:pP NHA.pay:pP NHA.publish:kQ NHA.read:hQpM NHA.run:fSpP NHA.update:fTiQmJ NHM:aMbHcLdMf_hLiLjLkQlQmQoM NK:aKbNcKdKeMf_hRiKjJkSlMoL NKA.create:gKiSmQoM NKA.delete:cNfRgMjQ NKA.none:dNeLfVgShMjLoN NKA.operate:fQ NKA.publish:kQ NKA.read:fPiL NKA.run:hUmM NKA.select:fNmQ NKA.update:bMcNfSiMkQlN SK:bRmLpP d:cMfYhMpM n:gQiMpN
vehicle_control b:pM
vehicle_sensor b:fLkP
vehicle_system b:iPpP
vending d:fQiN n:fQiN
vending_machine b:fQiN db:fQ nb:fQiN
vendor DA.update:bQ d:bQjM n:bRjM
vendor_credit b:bPeN db:bP nb:bQeN
vendor_qualification b:eQ db:eQ nb:eQ
vent DA.create:fP NA.create:fP d:fS dh:fS dha.create:fP n:fS nh:fS nha.create:fP
ventilation DA.update:fQ NA.update:fQ d:fUjMmM dh:fTjMmN n:fWjMmM nh:fWjMmM nha.update:fQ
ventilator NA.create:aP n:aS nh:aQ
ventilator_setting nb:aQ
verbosity s:pQ sp:pQ
verdict DA.delete:eP NA.create:eR NA.delete:eP d:dMeS dh:eR dha.delete:eP n:dMeU nh:dMeU nha.create:eR nha.delete:eP
verification NA.none:pP NA.pay:pK dh:pN n:pL
verification_tool nb:iPpJ
verify DA.read:iRjQkLpQ NA.read:pQ d:iQkMpT dv:iQkMpV n:pQ nv:pQ
verify_a b:pP
verify_and b:pQ
verify_contract b:pN
verify_customer b:jQpN
verify_graduation b:eP
verify_if b:pN
verify_immigration b:gQ
verify_insurance b:pN
verify_legal b:pN
verify_research b:pN
verify_that b:pM
verify_the b:pM
verify_user b:pQ
verify_vehicle b:fMkQ
verify_whether b:pP
version DA.create:mQpP DA.delete:jR DA.run:oQ DA.update:iQmLoP NA.create:mQpP NA.publish:iR NA.read:iQ NA.update:mMoQ d:bMiR dh:bNoQ dha.create:mQ dha.delete:jR dha.run:oQ dha.update:mMoQpN l:hQiM n:aMbMdNeMgSiTpP nh:aMbMeNgRiSoP nha.create:mP nha.publish:iR nha.update:mMoQ nv:iQ sp:iQoM
version_in b:oQ
versioning DA.update:iQ NA.update:iQ d:iQ dh:iQ dha.update:iQ n:iQ nh:iQ nha.update:iQ
via d:lPpR n:pQ
via_ssh b:pP
via_the b:pQ
video DA.create:lQmNpP DA.delete:jP DA.read:pN DA.run:fMmR DA.update:fMmPoQ NA.create:oQpP NA.delete:jP NA.publish:kP NA.run:lQ NA.update:fLkPmPoQ d:fJiMkQlQmSpP dh:kQ dha.create:mLoR dha.update:kQ n:fKiMkRmRpP nh:fMmQ nha.create:oP
video_as b:kQ
video_channel nb:fNoQ
video_description b:mLoT db:mMoR nb:mLoT
video_edit b:mToL db:mRoM nb:fMmSoM
video_mp nb:kQ
video_on b:fR
video_site nb:kRoL
video_television nb:fQoN
video_title b:mMoR db:oQ nb:mMoR
video_tv nb:fQ
view DA.read:pN DA.select:pN DA.update:gUoK NA.read:pM NA.run:iQ NA.update:iP d:gUiMjPoLpK dh:oQpM dha.update:mP dv:pM n:iPjPoQpN nh:iPjPoQpP nha.run:iQ nha.update:iP nv:pN s:pM
view_by b:iQ
view_of b:pM
viewer DA.delete:pK NA.read:pM d:kQlMpK n:kQlMpM nh:kQlM nv:pM
viewing d:bMlRpN dh:bNlQ n:bMlR
viewing_apartment nb:bMlR
viewing_of b:bMlR
viewport DA.update:mQ NA.update:mQ d:fNjPmS dh:fNjPmS dha.update:mQ n:fMiNjPmU nh:fMiNjPmU nha.update:mQ
ville DA.read:pN d:pN dh:pN dha.read:pN
vim NA.none:mR n:mT
vim_command nb:hP
violation n:pP
virtual DA.delete:bQfMgNjQ DA.run:pM DA.update:bQgNmQ NA.create:bP NA.delete:bRfMgN NA.update:bSfNgMiQoM d:bRfLiRpL n:bWfKgMoMpM
virtual_account b:bSgL db:bQgN nb:bVgJ
virtual_card b:bQoM db:bQoM nb:bToL
virtual_machine b:fLiQjQ db:fLiQjQ nb:fKiQjQ
virtual_table b:iP db:iP
visa DA.read:pQ NA.read:pQ d:ePpQ n:eQpQ
visa_filing nb:dQ
visa_request b:eQ db:eQ nb:eQ
visibility s:pP sp:pP
visit DA.pay:lP NA.none:lQ NA.run:lQ d:bPlS dh:lSpP dha.pay:lQ n:bQfMlTpP nh:lTpP nha.run:lQ
visit_paid b:bS db:bS
visitor DA.update:gQ NA.update:gQ d:bMgV n:bMgV
visitor_pass b:bMgV db:bNgT nb:bMgV
visual DA.read:pQ d:pQ
visualization d:pN
visualize DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
vital DA.update:aR NA.update:aR d:aS n:aS
vital_sign b:aS
vlan n:iP nh:iP
vocabulary DA.update:mQoM NA.update:mQoM d:mRoM n:mRoM
vocabulary_entry b:mRoM db:mRoM nb:mRoM
voice DA.create:lQpP DA.delete:jQ NA.create:lQ NA.delete:jQ d:lTmNpP dh:lS n:lUmMpP nh:lUmL nha.create:lQ s:pP
voice_clone b:lRmM db:lRmM
voiceover NA.create:mP n:mP
voiceover_file nb:mP
void DA.none:bV NA.none:bUpP d:bVpP dh:bS dha.none:bS n:bVpP
void_a b:bR
void_an b:pP
void_the b:bRdN
volume DA.read:pN DA.update:fQ NA.create:fP NA.delete:fQ NA.run:fQiM NA.update:fQ d:fShMpN dha.create:iQ n:fWiNmL nh:fSmM nha.run:fQiM s:iMpQ sp:iMpP
volume_button b:fQ db:fQ nb:fQ
volume_level b:fSjN db:fSjN nb:fSjN
vote DA.create:oR DA.publish:oQ DA.update:oR NA.create:oR NA.publish:oR NA.update:oR d:fMiMjPmNoV dh:fMjPmNoU dha.create:oR dha.update:oR dv:oQ n:fMiMjPmNoW nh:fMjPmNoU nha.create:oR nha.update:oR nv:oR
vote_a b:oP
vpn DA.delete:gP NA.delete:gP d:gSiL n:gSiL
vpn_credential b:gQiM nb:gQiM
vr NA.update:fQ d:fR n:fT
vr_headset b:fR db:fR nb:fT
vulnerability DA.create:pP DA.read:pN NA.create:oQ NA.update:iQ d:gMlQpM n:iQoQ
vulnerability_and b:pN
vulnerability_scan b:iQ db:iQ nb:iS
wait DA.read:pP NA.read:pN d:pP dv:pN n:pN nv:pN s:pP
wait_for b:pN
wait_time b:pQ
waiting DA.update:eRmM NA.update:eQmN d:eSmM n:eSmM
waiting_list b:eSmM
waiver DA.create:dQ NA.create:dQ d:dUjN dh:dSjN dha.create:dQ n:dUjN nh:dUjN nha.create:dQ
walker DA.update:bQ NA.update:bQ d:bTjN dh:bRjN n:bTjN nh:bTjN nha.update:bQ
wall NA.select:fP d:fR n:fUmN
wall_charger b:fR db:fR nb:fUmN
wallet DA.create:bMgQ DA.delete:bKcMgQjQmR DA.update:bLgS NA.create:bMgS NA.delete:bKcMgQjQmR NA.update:bLgT d:bJgUmRpQ dh:bKcNgUjP dha.create:gQ dha.delete:bMjQmQ dha.update:bNgTmL l:gSmM n:bHcLgXjPmQ nh:bIcMg[jM nha.create:gP nha.delete:bMcMgSjMmR nha.update:bLgWmL s:mQpP
wallet_address b:bLgTmN db:bLgS nb:bLgUmN
wallet_from b:gMjQmP
wallet_group nb:gLjQmQ
wallet_key nb:gQ
wallet_to b:bPgN
want DA.read:pQ d:pN
want_to b:pN
ward n:aSbL
ward_transfer b:aQbM db:aP nb:aSbL
warehouse DA.create:iQ DA.update:iQ NA.create:mN NA.update:iRmM d:iSmN n:iTkPmK nh:iRkPmL nha.update:iQmM
warehouse_size b:iQ db:iQ nb:iQ
warning d:pN l:gQiM
was DA.keep:pM DA.read:pP d:bQ
was_not b:pP
washing DA.update:fR NA.delete:fRjN NA.update:fR d:fT n:fVhNjN
washing_program b:fR db:fQ nb:fUjN
watch DA.create:mQoN DA.none:mR DA.update:mRoMpM NA.none:mRpN NA.update:mQoM d:mWoKpM dh:mVoL dha.create:mQoN n:mWoJpN nh:mSoM nha.none:mR
watch_for b:pM
watch_on b:mToK
watch_repository nb:mToK
watcher DA.create:oS DA.delete:jQ NA.create:oS NA.delete:oQ d:gMjQoR n:gMoV nh:jNmNoU nha.create:oR nha.delete:oQ
watching d:oP
watchlist DA.create:mQ DA.delete:mR NA.create:mP NA.delete:mR NA.update:mRoN d:mU n:bMmVoN nh:cRmM nha.create:cQmN
watchlist_item b:cMmR db:cMmR nb:bMcLmUoM
watchlist_of b:cQmN
watchlist_stock nb:cRmM
way DA.read:pQ d:pQ n:bQfM
way_flight nb:bQfM
way_to b:pQ
weather DA.none:pN NA.none:pN d:pN dh:pN n:pN
web DA.none:pP DA.read:pQ DA.run:pP DA.select:pN NA.create:nP NA.delete:jQ NA.read:pQ NA.update:nQ d:hMiQkQpR dh:pS n:bNjQnRpQ nh:pQ nha.read:pQ s:pN
web_and b:pP
web_app b:iR db:iQ nb:iR
web_browser b:pM
web_form nb:lQ
web_page b:lQpR db:pR
web_search b:pL db:pM
web_service db:iP nb:jP
web_task b:nQ db:nQ
webhook DA.create:iMkS DA.send:kQ DA.update:iQ NA.create:kQ NA.publish:kQ NA.update:iQ d:iMkWlMmMoM dh:iNkR dha.create:iNkQ n:gPkSlM nh:kP nha.update:iQ s:pN
webhook_call b:kQlM db:kQlN nb:kQlM
webhook_payload nb:kQ
webhook_secret b:gP nb:gRiN
webhook_subscription b:iQ db:iQ nb:iQ
website DA.none:oR DA.read:pN DA.update:mMoR NA.none:jSoQpP d:fNmMoTpN dh:jQ n:jSmMoRpP nh:oR
website_defacement nb:oQ
weight DA.create:mQoN DA.update:mQoN NA.create:mQoN NA.update:cPmQoN d:cPmQoN n:cQmRoL nh:cQ s:pQ sp:pQ
weight_entry b:mSoL db:mRoM nb:mSoL
welding n:fQ
welding_torch nb:fQ
well DA.read:pN d:oPpN
were d:pN
what DA.keep:pP DA.none:pN DA.read:pN DA.run:pL d:pK dh:pI dha.none:pN dha.read:pM dha.run:pL
what_a b:pM
what_it b:pM
what_they b:pP
whatsapp DA.create:dMlQ NA.create:dMlQ d:lQ n:lQ
whatsapp_template b:dMlR db:dMlR nb:dMlR
when DA.read:pP DA.select:pN d:pJ l:hPiNkQ
when_the b:pK
when_you b:pP
where DA.read:pR DA.update:mQ d:mPpR l:gQ s:pM
whether DA.read:pP d:eQpN dh:pL dha.read:pM
whether_the b:pM
which DA.create:pL DA.read:pQ d:gQpM
which_an b:pM
which_is b:pN
which_method b:pN
while DA.none:jQpP DA.update:pM d:jQpM
whistleblower DA.create:dP NA.create:dP d:dS n:dS
whistleblower_report b:dS db:dQ nb:dR
white DA.update:fQ NA.update:fQ d:fS n:fS
white_noise b:fS db:fR nb:fS
whiteboard DA.update:oQ NA.update:oQ d:oQ n:oQ nh:oQ nha.update:oQ
who DA.read:pQ DA.update:gQ d:gQpQ
who_is b:pP
who_may b:gQ
who_own b:pN
whoami NA.read:pQ n:pQ nv:pQ
wi d:pM
wi_fi b:pM
wide d:pM
wide_range b:pN
width s:mRpM sp:mR
wiki n:oP
will d:oQpP dh:gQkQ dha.create:kR dha.read:gQ dha.update:pP l:hQjQ n:dQ nh:dQ
window DA.create:mP DA.delete:fMjS DA.read:pM DA.select:mP DA.update:fLiQmSpP NA.create:mR NA.delete:fMjS NA.none:mQ NA.run:iQ NA.select:mP NA.update:fLiSmQ d:cMfHiRjRmVoMpN dh:mRoN dha.create:mP n:cMfGhMiTjRmXpP nh:iQlMmTpP nha.create:mP nha.update:iP s:pN
window_by b:fMmR
window_of b:mQpP
window_position b:cMfMjQmS db:cMfMjQmQ nb:cMfMjQmS
window_program nb:lR
window_service b:fMiR db:fMiR nb:fMiR
window_size b:fM db:fM nb:fLmQ
wipe DA.delete:jR NA.delete:jS d:jXmL dv:jXmLpQ n:jXmLpQ nv:jS
wipe_a b:jQ
wiper d:fQ dh:fQ n:fQ nh:fQ
with NA.create:pP NA.read:pP NA.send:pK d:aLcNeMfMhUiKjMkWlPmHpP l:bQgQhMiRjMkQoL n:pN
with_a b:cMiLlSmNoPpK
with_another b:pN
with_any b:pR
with_attachment b:lP
with_change b:hMjMmQpQ
with_data b:pP
with_filter b:pN
with_fix b:hQ
with_full b:pP
with_its b:pR
with_multiple b:pM
with_option b:pL
with_optional b:pM
with_pagination b:pP
with_parameter b:kQ
with_partner b:kRpQ
with_progress b:pM
with_runtime b:pR
with_security b:pN
with_specified b:oQpN
with_the b:bNdWgNhSjMkIlKmRnLpP
with_tool b:iMnS
with_write b:hQ
withdraw DA.pay:bLdS NA.pay:bKdU d:bLdS dv:bLdS n:bKdU nv:bKdU
withdraw_a b:bM
withdrawal d:bQ dh:bQ
withholding DA.update:dQoN NA.update:dQoN d:dTjMoM n:dUjMoM
withholding_form b:dTjMoM db:dSjM nb:dUjMoM
within DA.create:pP DA.read:dPpL d:dPpK
within_a b:pM
within_the b:pN
without DA.none:pP DA.read:aTjNmNpM d:aRbJfRhKjTkRmJpY dh:pP
without_consent b:pQ
without_detection b:gRiLkSoQpQ
without_the b:pQ
without_their b:pP
witness DA.read:pR NA.none:pR d:dRpS n:dQpR
witness_list nb:dQ
word DA.read:pM d:nQpM dh:pN
word_in b:pN
work DA.create:oP DA.delete:dQ DA.none:oQpN DA.read:pP DA.select:pP DA.update:dPoP NA.create:mNoQ NA.delete:dQ NA.update:dSiMmMoS d:bMdSeMfNgMiNjMlNoYpP dh:pN dha.none:pN l:jNmQ n:bMdUiMmJoW nh:dTmN nha.update:dS
work_in b:pP
work_item b:bMmMoT db:oQ nb:oQ
work_log b:iNoQ db:oP nb:iMoR
work_to b:pP
workbook d:mQ dh:mQ n:mQ nh:mQ
worked d:pN
worker DA.create:nQ DA.update:nQ NA.create:nQ NA.update:nQ d:nS dh:iPnR dha.create:nQ dha.update:nQ n:nSpM nh:pN nha.update:iP
worker_tool nb:iMnS
worker_with b:iMnS
workflow DA.create:mM DA.grant:iP DA.run:jQnM DA.update:iPmQnM NA.delete:jQ NA.read:pN NA.run:iQnMpP NA.update:iRnN d:fMiSjRnM dh:iTnMpN dha.create:iQ dha.grant:iP dha.run:iPpN dha.update:mP l:iQ n:iR nh:iS nha.read:pN nha.run:iRnMpP s:pP
workflow_code b:hQiN
workflow_in b:nQ
workflow_of b:mP
workflow_run b:iMjS
working DA.create:kNmP DA.read:pN DA.update:bNcQ NA.create:kNmP d:bMcQmQpN n:kNmQ
working_directory b:mP db:mP nb:kNmQ
workload DA.run:pQ d:pP
workload_identity b:gQ nb:gR
worklog d:oP n:oQ nh:oQ
workout DA.create:mQ DA.update:mQ NA.create:mR NA.update:mQ d:mT dh:mR dha.create:mQ n:fNmU nh:fNmU nha.create:mR nha.update:mQ
workpiece DH:aLbNdNfLgRiMmRnMpL DHA.create:oQpM DHA.delete:fMjR DHA.keep:mQ DHA.operate:gRiNpP DHA.publish:lQoK DHA.read:pN DHA.run:iQpM DHA.send:kR DHA.update:aMcMfMiLkUmQpR DHM:cQfJgMiWjRmMoM DK:aLbKcReMiMlGmSoP NH:aKbKcKdLeMfKjTkPmZoNpR NHA.create:fNmSpQ NHA.delete:bMjVmN NHA.keep:jQmQoMpR NHA.none:mQpM NHA.publish:iQoM NHA.read:mN NHA.run:fSmM NHA.select:fMmRpN NHA.update:aNbMcMfNkQmUoR NHM:aNbMcTdNeMfJgLhLiSmYoL NK:aIbIdKeKfMgLhLjRlPmX NKA.create:fMmToN NKA.delete:aNbMfMgNjYmM NKA.export:mQ NKA.interact:lQ NKA.keep:jQmRoM NKA.none:fRiMjMoR NKA.publish:lPoL NKA.read:iQmM NKA.run:fTiQmL NKA.select:fMmQ NKA.send:kQoQ NKA.update:aMbMfLiQkRmUoP SK:cTeMfMgMlLoQpK
worksheet DA.create:mQ d:iMmR
workspace DA.create:mMoQ DA.export:iRkM DA.run:pM DA.select:pP DA.update:mQ NA.select:pP NA.update:iNmQ d:gQiTkLmNoQpM dh:iLmQpP dha.update:iMmR n:gRiLmQoQpM nh:iKmQoS nha.create:iN nha.select:pP nha.update:iMmQoR s:iQpM sp:pP
workspace_, b:pN
workspace_content b:mVoI db:mVoI nb:mVoI
workspace_member b:gRjN db:gQjN nb:gRjN
workspace_to b:pP
worktree NA.update:mR d:fNjQmR dh:fNjQmR n:fMjQmU nh:fMjQmU nha.update:mR
world DH:aNbLcRfNgRiLkTlMpK DHA.create:dQfQgQiNmMpM DHA.delete:cMmS DHA.none:cPpN DHA.pay:pP DHA.publish:kQ DHA.read:pM DHA.run:iQ DHA.update:eQpN DHM:cMhQiJlQmQ DK:aIbSdKfJgNkRmNoM NH:aMbJcMhMiRkLlRmUpN NHA.create:gRmKpP NHA.delete:cKjQmT NHA.keep:mR NHA.none:dQiQpJ NHA.operate:pQ NHA.pay:bNcQpP NHA.publish:lQ NHA.read:bQpL NHA.run:iQpQ NHA.send:lQ NHA.update:fLmU NHM:aMbRcTdMeNfQgNkMmN NK:aKcQiLjLkRlUmLnLoQ NKA.create:gQmIoT NKA.delete:bNcLgNjPmT NKA.keep:mR NKA.none:bQeMiRlMmMoQ NKA.pay:cQlT NKA.publish:iMoP NKA.read:bSlQ NKA.run:fPiQlQoM NKA.select:mR NKA.update:cQdNgQiMkQlMmPoM SK:aNbSiLmRpM
would DA.read:pK d:pK
would_be b:pM
write ANY:aHbLcIdIeFgJhIiKjJkIlJmLnGoGp[ DA.create:gQ DA.delete:iQjN DA.keep:dQeMfQiNlSpP DA.read:pP DA.run:hP NA.keep:cMdMfQhQiLjQkMlSoLpP NA.run:pP SIDE.none:aKbMgMhRiLjMkKmLoMpT SIDE.read:cLfMhMiRmQnNoPpL SIDE.write:aHbKcIdHeEfMgJhIiKjJkIlJmLnGoHp[ d:eMhQiQjLlRoMpR dv:dPeMgNhQlSoMpR l:jP n:cMdMfPhQiLjQkMlSoLpQ nv:cMdMfQhQiLjQkMlSoLpP s:pN
write_a b:bMfSlQpP
write_an b:mP
write_operation b:gQiS db:gQ
write_stage b:hQ
write_the b:iLkSlQpP
writes M:gRiUmMoKpP
written d:pP
written_by b:pP
x d:aRpM s:mRpL sp:mQpK
x_ray b:aVfNjNmN db:aTjN nb:aVfNjNmN
y d:eT s:mRpK sp:mQpK
yaml DA.update:iP d:iQpP
year s:pM sp:pN
yield d:cS n:cSgM nh:cR
yield_farm nb:cQ
you d:eNfNjSmLoP dh:bQeQhQmM dha.none:bQlR dha.pay:eQ dha.read:hQ l:oQ
you_to b:eNnM
your d:mRpN
your_account b:pR
your_device b:pL
youtube d:fQoN n:fQoN
youtube_video b:fQoN db:fQoN
zip DA.create:mP DA.update:mQ NA.create:mP NA.update:mQ d:mRpN n:mR
zip_archive b:mQ nb:mQ
zone DA.update:fMmR NA.create:gQ NA.update:iQ d:fLmR dh:fMmS dha.update:iNmR n:fMgQiP nh:fMiS nha.create:iQ nha.update:iQ
zoom DA.update:mQ d:mR n:mR nh:fQ
zoom_level b:mR db:mQ nb:mR
zta NA.delete:iP n:iQ
à d:ePnQpP
à_un b:ePnQpP
điểm DA.none:pM d:pM
địa DA.none:pM d:pM
địa_điểm b:pM
в d:pP
по DA.read:pN
ở d:pL
数量 s:cVdNeNpP sp:cVdNeNpP
`,
};
